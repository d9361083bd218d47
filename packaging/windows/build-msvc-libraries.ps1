# SPDX-License-Identifier: GPL-3.0-or-later
# build-msvc-libraries.ps1 QT FOLDER: the libraries that have to be built against the very Qt that is shipped: QtKeychain and
# QCoro; expected, which is a header; and libsonic, which vcpkg does not have. Exact versions, as packaging/macos/build-libraries.
param([Parameter(Mandatory)] [string] $Qt, [Parameter(Mandatory)] [string] $Folder)
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
$work = New-Item -ItemType Directory -Path (Join-Path $env:RUNNER_TEMP 'library-sources') -Force

function Get-Source([string] $Repository, [string] $Tag) {
    $source = Join-Path $work ($Repository -replace '/', '-')
    git -c advice.detachedHead=false clone --quiet --depth 1 --branch $Tag "https://github.com/$Repository" $source
    return $source
}
function Build-Library([string] $Repository, [string] $Tag, [string[]] $Options) {
    $source = Get-Source $Repository $Tag
    cmake -S $source -B "$source-build" -G Ninja -D CMAKE_BUILD_TYPE=Release -D CMAKE_PREFIX_PATH="$Qt" -D CMAKE_INSTALL_PREFIX="$Folder" @Options
    cmake --build "$source-build"
    cmake --install "$source-build"
}
Build-Library frankosterfeld/qtkeychain 0.14.3 @('-DBUILD_WITH_QT6=ON', '-DBUILD_TRANSLATIONS=OFF')
Build-Library danvratil/qcoro v0.11.0 @('-DUSE_QT_VERSION=6', '-DQCORO_BUILD_EXAMPLES=OFF', '-DBUILD_TESTING=OFF', '-DQCORO_WITH_QML=OFF',
    '-DQCORO_WITH_QTQUICK=OFF', '-DQCORO_WITH_QTWEBSOCKETS=OFF', '-DQCORO_WITH_QTDBUS=OFF')
Build-Library TartanLlama/expected v1.1.0 @('-DEXPECTED_BUILD_TESTS=OFF')
# One file of C, without CMake.
$sonic = Get-Source waywardgeek/sonic release-0.2.0
cl /nologo /O2 /MD /c "$sonic\sonic.c" "/Fo$work\sonic.obj"
lib /nologo "/OUT:$Folder\lib\sonic.lib" "$work\sonic.obj"
Copy-Item "$sonic\sonic.h" "$Folder\include\"
