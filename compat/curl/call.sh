# To be sourced: call <function> <parameter>=<value or @file>… prints the result string. Needs url, version, out.

escape() {
    sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' -e 's/>/\&gt;/g'
}

unescape() {
    sed -e 's/&lt;/</g' -e 's/&gt;/>/g' -e 's/&amp;/\&/g'
}

envelope() {
    function=$1
    shift
    if [ "$version" = 1.2 ]; then
        namespace=http://www.w3.org/2003/05/soap-envelope
    else
        namespace=http://schemas.xmlsoap.org/soap/envelope/
    fi
    printf '<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="%s"><s:Body>' "$namespace"
    printf '<%s xmlns="http://tempuri.org/">' "$function"
    for parameter in "$@" madonvi="$MOTCUA_AGENCY" maxacthuc="$MOTCUA_SECRET"; do
        printf '<%s>' "${parameter%%=*}"
        case $parameter in
        *=@*) escape <"${parameter#*=@}" ;;
        *) printf %s "${parameter#*=}" | escape ;;
        esac
        printf '</%s>' "${parameter%%=*}"
    done
    printf '</%s></s:Body></s:Envelope>' "$function"
}

call() {
    action=http://tempuri.org/$1
    case $1 in
    TiepNhanHoSoMotCuaVPUB) page=ServiceLienThonggVPUB.aspx ;;
    *) page=DVCServiceHoSo.asmx ;;
    esac
    envelope "$@" >"$out/request.xml"
    if [ "$version" = 1.2 ]; then
        set -- -H "Content-Type: application/soap+xml; charset=utf-8; action=\"$action\""
    else
        set -- -H "Content-Type: text/xml; charset=utf-8" -H "SOAPAction: \"$action\""
    fi
    curl -sS "$url/layouts/hatinh/dvc/$page" "$@" --data-binary "@$out/request.xml" |
        sed -n 's/.*Result>\(.*\)<\/[A-Za-z]*Result>.*/\1/p' | unescape
}
