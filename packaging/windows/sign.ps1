# SPDX-License-Identifier: GPL-3.0-or-later
# sign.ps1 FILE: signs the package with the certificate that stands, in base64, in the environment variable CERTIFICATE;
# PASSWORD opens it. Without a certificate the package stays unsigned, and Windows warns whoever opens it.
param([Parameter(Mandatory)] [string] $File)
$ErrorActionPreference = 'Stop'
if (-not $env:CERTIFICATE) { Write-Warning "There is no certificate: $File is not signed."; exit 0 }
$bytes = [Convert]::FromBase64String($env:CERTIFICATE)
$certificate = [System.Security.Cryptography.X509Certificates.X509Certificate2]::new($bytes, $env:PASSWORD)
$signature = Set-AuthenticodeSignature -FilePath $File -Certificate $certificate -HashAlgorithm SHA256 -TimestampServer 'http://timestamp.digicert.com'
if ($signature.Status -ne 'Valid') { throw "The signature is not valid: $($signature.StatusMessage)" }
