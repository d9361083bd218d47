# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D APPDIR=<folder> -D VERSION=<version> -P appdir.cmake
# Completes an AppDir into whose usr/ the console has been installed: every library and file that it needs is copied
# into it, and every program finds them by a path relative to its own. It works from any folder, and no environment
# variable is set for it that programs which it starts (a browser) would inherit.
cmake_minimum_required(VERSION 3.25)
set(usr ${APPDIR}/usr)
find_program(qtpaths NAMES qtpaths6 REQUIRED)
find_program(patchelf patchelf REQUIRED)

# qt_path(<variable> <property>): where this system's Qt keeps something.
function(qt_path variable property)
    execute_process(COMMAND ${qtpaths} --query ${property} OUTPUT_VARIABLE path OUTPUT_STRIP_TRAILING_WHITESPACE
                    COMMAND_ERROR_IS_FATAL ANY)
    set(${variable} ${path} PARENT_SCOPE)
endfunction()
qt_path(qt_plugins QT_INSTALL_PLUGINS)
qt_path(qt_data QT_INSTALL_DATA)
qt_path(qt_programs QT_INSTALL_LIBEXECS)
qt_path(qt_translations QT_INSTALL_TRANSLATIONS)
qt_path(qt_libraries QT_INSTALL_LIBS)

# Qt's plugins, by folder; * is all of them. One that does not exist here is an error, so that none is lost unseen.
set(plugins
    platforms/libqxcb.so platforms/libqwayland-egl.so platforms/libqwayland-generic.so platforms/libqoffscreen.so
    xcbglintegrations/*.so
    wayland-shell-integration/libxdg-shell.so wayland-decoration-client/*.so wayland-graphics-integration-client/*.so
    platforminputcontexts/*.so
    imageformats/*.so iconengines/*.so
    tls/*.so networkinformation/*.so printsupport/*.so)
# Only if the console is linked with Qt Multimedia, whose back ends are plugins too.
set(optional_plugins multimedia/*.so)

# Libraries that are loaded by name at run time, so that no link says so: the keychain's (QtKeychain), OpenSSL (Qt
# Network), and the certificate store's modules (NSS, in the browser engine).
set(loaded libsecret-1.so.0 libssl.so.3 libcrypto.so.3 libsoftokn3.so libfreebl3.so libfreeblpriv3.so libnssckbi.so)

# What every desktop has.
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/system-libraries rows REGEX "^[^#-]")
set(left_out)
foreach(row IN LISTS rows)
    string(REGEX REPLACE "[ ].*" "" library "${row}")
    string(REGEX REPLACE "([.+])" "\\\\\\1" library "${library}")
    list(APPEND left_out "^${library}$")
endforeach()

function(copy_plugins patterns is_required)
    foreach(pattern IN LISTS patterns)
        file(GLOB found ${qt_plugins}/${pattern})
        if(NOT found AND is_required)
            message(FATAL_ERROR "There is no ${qt_plugins}/${pattern}")
        endif()
        get_filename_component(folder ${pattern} DIRECTORY)
        foreach(plugin IN LISTS found)
            file(COPY ${plugin} DESTINATION ${usr}/plugins/${folder} FOLLOW_SYMLINK_CHAIN)
        endforeach()
    endforeach()
endfunction()

# copy_library(<path> <name>): the file itself, under the name that programs ask for.
function(copy_library path name)
    file(REAL_PATH ${path} real)
    file(COPY_FILE ${real} ${usr}/lib/${name} ONLY_IF_DIFFERENT)
    file(CHMOD ${usr}/lib/${name} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
endfunction()

function(set_run_path file path)
    execute_process(COMMAND ${patchelf} --set-rpath ${path} ${file} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(MAKE_DIRECTORY ${usr}/lib ${usr}/libexec)
copy_plugins("${plugins}" TRUE)
file(COPY ${qt_programs}/QtWebEngineProcess DESTINATION ${usr}/libexec)
file(COPY ${qt_data}/resources DESTINATION ${usr})
file(COPY ${qt_translations}/qtwebengine_locales DESTINATION ${usr}/translations)

file(GLOB programs ${usr}/bin/shoptalk*)
file(GLOB servers ${usr}/lib/shoptalk/shoptalk-*)
execute_process(COMMAND objdump -p ${programs} OUTPUT_VARIABLE linked COMMAND_ERROR_IS_FATAL ANY)
if(linked MATCHES "libQt6Multimedia")
    copy_plugins("${optional_plugins}" FALSE)
endif()
foreach(name IN LISTS loaded)
    find_library(path_of_${name} ${name} PATHS ${qt_libraries} REQUIRED)
    copy_library(${path_of_${name}} ${name})
endforeach()
# NSS checks its own module against this.
file(GLOB checksums ${qt_libraries}/libsoftokn3.chk ${qt_libraries}/libfreebl*3.chk)
file(COPY ${checksums} DESTINATION ${usr}/lib)

file(GLOB_RECURSE modules ${usr}/plugins/*.so)
list(TRANSFORM loaded PREPEND ${usr}/lib/ OUTPUT_VARIABLE libraries)
# The path of a plugin that is copied here says nothing about where its libraries are: those are this system's.
file(GET_RUNTIME_DEPENDENCIES
    EXECUTABLES ${programs} ${servers} ${usr}/libexec/QtWebEngineProcess
    LIBRARIES ${libraries} MODULES ${modules}
    DIRECTORIES ${qt_libraries} ${qt_libraries}/pulseaudio
    PRE_EXCLUDE_REGEXES ${left_out}
    RESOLVED_DEPENDENCIES_VAR dependencies
    UNRESOLVED_DEPENDENCIES_VAR missing)
if(missing)
    message(FATAL_ERROR "These libraries cannot be found: ${missing}")
endif()
foreach(dependency IN LISTS dependencies)
    get_filename_component(name ${dependency} NAME)
    string(FIND ${dependency} ${usr}/ inside)
    if(NOT inside EQUAL 0)
        copy_library(${dependency} ${name})
    endif()
endforeach()

# Dictionaries of the program's languages, with their licences: a desktop may have none. The console looks beside itself.
set(dictionaries en_GB/en-gb en_US/en-us es_ES/es pt_BR/pt-br fr/fr-classical de_DE/de-de id_ID/id ar/ar hi_IN/hi)
foreach(dictionary IN LISTS dictionaries)
    get_filename_component(name ${dictionary} DIRECTORY)
    get_filename_component(package ${dictionary} NAME)
    file(COPY /usr/share/hunspell/${name}.aff /usr/share/hunspell/${name}.dic DESTINATION ${usr}/share/hunspell)
    file(COPY /usr/share/doc/hunspell-${package}/copyright DESTINATION ${usr}/share/doc/hunspell-${package})
endforeach()

foreach(program IN LISTS programs)
    set_run_path(${program} $ORIGIN/../lib)
endforeach()
foreach(server IN LISTS servers)
    set_run_path(${server} $ORIGIN/..)
endforeach()
set_run_path(${usr}/libexec/QtWebEngineProcess $ORIGIN/../lib)
foreach(module IN LISTS modules)
    set_run_path(${module} $ORIGIN/../../lib)
endforeach()
file(GLOB libraries ${usr}/lib/*.so ${usr}/lib/*.so.*)
foreach(library IN LISTS libraries)
    set_run_path(${library} $ORIGIN)
endforeach()

# Both places, because the browser engine's process looks beside itself.
set(paths "[Paths]\nPrefix = ..\nPlugins = plugins\nLibraries = lib\nLibraryExecutables = libexec\nData = .\nTranslations = translations\n")
file(WRITE ${usr}/bin/qt.conf "${paths}")
file(WRITE ${usr}/libexec/qt.conf "${paths}")

# What the AppImage format asks for at the top.
file(CREATE_LINK usr/bin/shoptalk ${APPDIR}/AppRun SYMBOLIC)
file(COPY ${usr}/share/applications/shoptalk.desktop DESTINATION ${APPDIR})
file(APPEND ${APPDIR}/shoptalk.desktop "X-AppImage-Version=${VERSION}\n")
file(CREATE_LINK usr/share/icons/hicolor/scalable/apps/shoptalk.svg ${APPDIR}/shoptalk.svg SYMBOLIC)
file(CREATE_LINK usr/share/icons/hicolor/256x256/apps/shoptalk.png ${APPDIR}/.DirIcon SYMBOLIC)
