# SPDX-License-Identifier: GPL-3.0-or-later
# What the cross-compiled console needs beside it: Qt's plugins, and every library that it or a plugin links and that is
# not Windows' own. What can't be found ends the installation.
set(plugins platforms/qwindows styles/qwindowsvistastyle tls/qschannelbackend
    imageformats/qgif imageformats/qico imageformats/qjpeg)
foreach(plugin IN LISTS plugins)
    get_filename_component(folder ${plugin} DIRECTORY)
    install(FILES ${SHOPTALK_WINDOWS_PREFIX}/plugins/${plugin}.dll DESTINATION ${folder} COMPONENT console)
endforeach()

execute_process(COMMAND ${CMAKE_CXX_COMPILER} -print-file-name=libstdc++-6.dll OUTPUT_VARIABLE runtime
                OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
get_filename_component(runtime ${runtime} DIRECTORY)
set(executables ${programs} ${practice})
list(TRANSFORM executables REPLACE "(.+)" "\"\${CMAKE_INSTALL_PREFIX}/\\1.exe\"")
list(JOIN executables " " executables)
# Windows' names are looked for in lower case, but the files here have capitals: each gets such a name, as a link.
install(CODE "
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM windows+pe)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_TOOL objdump)
    set(CMAKE_GET_RUNTIME_DEPENDENCIES_COMMAND \"${CMAKE_OBJDUMP}\")
    set(links \"${CMAKE_CURRENT_BINARY_DIR}/libraries\")
    file(REMOVE_RECURSE \"\${links}\")
    file(MAKE_DIRECTORY \"\${links}\")
    file(GLOB known \"${SHOPTALK_WINDOWS_PREFIX}/bin/*.dll\" \"${runtime}/*.dll\" /usr/x86_64-w64-mingw32/lib/*.dll)
    foreach(library IN LISTS known)
        get_filename_component(name \"\${library}\" NAME)
        string(TOLOWER \"\${name}\" name)
        file(CREATE_LINK \"\${library}\" \"\${links}/\${name}\" SYMBOLIC)
    endforeach()
    file(GLOB_RECURSE plugins \"\${CMAKE_INSTALL_PREFIX}/*/*.dll\")
    file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${executables} MODULES \${plugins}
         DIRECTORIES \"\${links}\" RESOLVED_DEPENDENCIES_VAR libraries UNRESOLVED_DEPENDENCIES_VAR system
         POST_EXCLUDE_REGEXES \"^\${CMAKE_INSTALL_PREFIX}/\")
    foreach(name IN LISTS system)
        if(name MATCHES \"^(qt6|lib)\")
            message(FATAL_ERROR \"\${name} is needed and was not found\")
        endif()
    endforeach()
    foreach(link IN LISTS libraries)
        file(REAL_PATH \"\${link}\" library)
        file(INSTALL \"\${library}\" DESTINATION \"\${CMAKE_INSTALL_PREFIX}\")
    endforeach()
" COMPONENT console)
