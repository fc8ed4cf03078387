package vn.motcua.asmx;

import java.time.InstantSource;
import java.util.Optional;
import org.codehaus.stax2.XMLInputFactory2;

/** What all calls of one node share. */
record Edge(
        AsmxSettings settings,
        Spool spool,
        XMLInputFactory2 xml,
        Optional<AsmxRefusals> refusals,
        InstantSource clock) {}
