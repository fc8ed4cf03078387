# To be sourced by a client's `run`: reads its arguments and lays out the documents that the client sends.
#   run <base-url> [1.1|1.2] [dossier-code]
# Sets url, version, code, here (the client's folder), out (where it may generate) and documents (a folder).
set -eu

url=${1:?usage: run <base-url> [1.1|1.2] [dossier-code]}
url=${url%/}
version=${2:-1.1}
here=$(cd "$(dirname "$0")" && pwd)
name=$(basename "$here")
code=${3:-TT-$name-$(date +%y%m%d%H%M%S)-$$}
compat=$(dirname "$here")
out=$(dirname "$compat")/target/compat/$name
documents=$out/documents-$version
export MOTCUA_AGENCY="${MOTCUA_AGENCY:-sxd}" MOTCUA_SECRET="${MOTCUA_SECRET:-demo-sxd}"
export LC_ALL=C.UTF-8

mkdir -p "$documents"

# "JVBERi0xLjQK" is the first line of every PDF, "%PDF-1.4"; with what follows the file has 1 MB.
attachment() {
    printf JVBERi0xLjQK
    head -c 1398100 /dev/zero | tr '\0' C
}

fill() {
    sed -e "s/@MA@/$code/" -e "s/@THU_TUC@/${MOTCUA_PROCEDURE:-T-HTI-900999-TT}/" "$compat/data/$1"
}

echo "$code" >"$documents/code"
fill dossier.xml >"$documents/dossier.xml"
fill step.xml >"$documents/step.xml"
{
    fill office.xml | sed '/@TEP@/,$d'
    printf '    <DinhKem value="'
    attachment
    printf '"/>\n'
    fill office.xml | sed '1,/@TEP@/d'
} >"$documents/office.xml"

. "$compat/need.sh"

# only 1.1: ends plainly where the tool cannot speak the other version.
only() {
    if [ "$version" != "$1" ]; then
        echo "$name speaks SOAP $1 only."
        exit 77
    fi
}
