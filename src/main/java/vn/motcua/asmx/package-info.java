/** An ASP.NET-compatible SOAP endpoint for operations on strings; it knows nothing of dossiers. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package vn.motcua.asmx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
