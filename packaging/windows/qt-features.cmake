# SPDX-License-Identifier: GPL-3.0-or-later
# What of Qt the console needs on Windows. The rest is not compiled, because all of Qt would take hours.
# Debian's sources have no Wintab, so tablets are used like mice. Without Direct2D there is no DirectWrite either, which printing would
# otherwise be linked with.
set(off
    concurrent dbus opengl opengl_dynamic opengl_desktop dynamicgl vulkan direct2d direct2d1_1 directwrite directwrite3 tabletevent zstd
    icu glib brotli sctp dtls ocsp gssapi libproxy networkdiskcache sql
    lttng etw jalalicalendar hijricalendar islamiccivilcalendar
    textodfwriter mdiarea wizard undoview lcdnumber dockwidget colordialog fontdialog splashscreen
    imageformat_xbm imageformat_ppm
    androiddeployqt macdeployqt qmake
    system_zlib system_png system_jpeg system_freetype system_harfbuzz system_pcre2 system_doubleconversion
    system_textmarkdownreader system_libb2 openssl)
foreach(feature IN LISTS off)
    set(FEATURE_${feature} OFF CACHE BOOL "")
endforeach()
# Depends on the image format XPM, without which Qt turns it off silently. ON makes that an error.
set(FEATURE_draganddrop ON CACHE BOOL "")
set(FEATURE_optimize_size ON CACHE BOOL "") # -Os: quicker to compile, and a smaller package
set(INPUT_opengl no CACHE STRING "")
set(FEATURE_schannel ON CACHE BOOL "")
set(QT_BUILD_EXAMPLES OFF CACHE BOOL "")
set(QT_BUILD_TESTS OFF CACHE BOOL "")
set(BUILD_SHARED_LIBS ON CACHE BOOL "")
set(CMAKE_BUILD_TYPE Release CACHE STRING "")
set(QT_HOST_PATH /usr CACHE PATH "")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "")
