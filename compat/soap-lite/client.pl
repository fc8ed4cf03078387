# The five functions through SOAP::Lite. Arguments: base URL, SOAP version, dossier code, folder of documents.
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use SOAP::Lite;
use XML::Parser;

my ($base, $version, $code, $documents) = @ARGV;
my %whoever = (madonvi => $ENV{MOTCUA_AGENCY}, maxacthuc => $ENV{MOTCUA_SECRET});

# The stub that SOAP::Lite makes of a contract leaves parameters without a namespace, which no .NET service understands.
# So only address, action and names are taken from the contract, as its manual advises for .NET.
sub service {
    my ($page) = @_;
    my $services = SOAP::Schema->new(schema_url => "$base/layouts/hatinh/dvc/$page?WSDL")->parse->services;
    return (values %$services)[0];
}

sub call {
    my ($service, $function, %parameters) = @_;
    my $method = $service->{$function} or die "The contract lacks $function\n";
    my @data = map {
        my $name = $_->attr->{name};
        SOAP::Data->name($name => $parameters{$name})->type('string')->attr({});
    } @{ $method->{parameters} };
    my $answer = SOAP::Lite->soapversion($version)->proxy($method->{endpoint}->value, timeout => 60)
        ->default_ns($method->{namespace})
        ->on_action(sub { '"' . $method->{soapaction}->value . '"' })
        ->call($function => @data);
    die "FAIL  $function: " . $answer->faultstring . "\n" if $answer->fault;
    return $answer->result;
}

sub document {
    my ($name) = @_;
    open my $file, '<', "$documents/$name" or die "$name: $!\n";
    local $/;
    return scalar <$file>;
}

sub check {
    my ($what, $result, $expected_code, $repeated) = @_;
    my %values;
    my $parser = XML::Parser->new(Handlers => { Start => sub { my (undef, $tag, %a) = @_; $values{$tag} = $a{value} } });
    utf8::encode(my $bytes = $result);
    $parser->parse($bytes);
    my $got = join ' ', map { $_ // '' } @values{qw(KetQua Ma LapLai)};
    my $done = $expected_code eq 'SAI_XAC_THUC' ? 0 : 1;
    $got eq "$done $expected_code $repeated" or die "FAIL  $what: $result\n";
    print "ok    $what\n";
    return $values{MaBienNhan};
}

print 'version: SOAP::Lite ', SOAP::Lite->VERSION, "\n";
my $dossiers = service('DVCServiceHoSo.asmx');
my $office = service('ServiceLienThonggVPUB.aspx');
my $dossier = document('dossier.xml');

my $receipt = check('registers a dossier', call($dossiers, 'ThemMoiHoSoDVC', xml => $dossier, %whoever), 'DA_TIEP_NHAN', 0);
my $again = check('registers it again', call($dossiers, 'ThemMoiHoSoDVC', xml => $dossier, %whoever), 'DA_TIEP_NHAN', 1);
$receipt && $again eq $receipt or die "FAIL  another receipt: $receipt $again\n";
check('changes its status',
    call($dossiers, 'CapNhatTrangThaiHoSo', mahoso => $code, trangthai => 'Đang xử lý', %whoever),
    'DA_CAP_NHAT_TRANG_THAI', 0);
check('records a step',
    call($dossiers, 'CapNhatQuaTrinhXuLyHoSo', xml => document('step.xml'), %whoever), 'DA_GHI_QUA_TRINH', 0);
check('returns the result',
    call($dossiers, 'TraKetQuaHoSo', mahoso => $code, ngaytra => '20/03/2025 09:00:00', %whoever), 'DA_TRA_KET_QUA', 0);
check('sends a letter with its file to the Office',
    call($office, 'TiepNhanHoSoMotCuaVPUB', xml => document('office.xml'), %whoever), 'DA_TIEP_NHAN', 0);
check('is refused with a wrong secret',
    call($dossiers, 'ThemMoiHoSoDVC', xml => $dossier, %whoever, maxacthuc => 'sai-mã'), 'SAI_XAC_THUC', '');
