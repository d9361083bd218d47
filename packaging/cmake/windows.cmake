# SPDX-License-Identifier: GPL-3.0-or-later
# The MSI of Windows: by CPack's WiX generator on Windows, and by packaging/windows/make-msi.cmake, which reads the same
# settings, where the console is cross-compiled.
set(programs shoptalk ${helpers})
# Without this, Windows opens a console window beside the program's own. The other helpers have no window at all.
set_target_properties(shoptalk PROPERTIES WIN32_EXECUTABLE ON)
if(SHOPTALK_LOGIN_WINDOW)
    set_target_properties(shoptalk-login PROPERTIES WIN32_EXECUTABLE ON)
endif()
# The practice shop, whose programs are without Qt.
set(practice)
if(SHOPTALK_RELAY)
    set(practice shoptalk-relay shoptalk-sandbox)
    install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/scenarios/ DESTINATION scenarios COMPONENT console ${SHOPTALK_SCENARIO_FILTER})
endif()
install(TARGETS ${programs} ${practice} RUNTIME DESTINATION . COMPONENT console)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION . RENAME LICENSE.txt COMPONENT console)

if(CMAKE_CROSSCOMPILING)
    include(${CMAKE_CURRENT_LIST_DIR}/../windows/runtime.cmake)
else()
    # Qt's own tool copies the libraries, the plugins and the browser engine's process beside the programs.
    get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
    get_filename_component(qt_programs ${qmake} DIRECTORY)
    find_program(WINDEPLOYQT windeployqt HINTS ${qt_programs})
    list(TRANSFORM programs REPLACE "(.+)" "\"\${CMAKE_INSTALL_PREFIX}/\\1.exe\"" OUTPUT_VARIABLE installed)
    list(JOIN installed " " installed)
    if(WINDEPLOYQT)
        install(CODE "
            execute_process(COMMAND \"${WINDEPLOYQT}\" --release --no-translations --no-opengl-sw ${installed}
                            COMMAND_ERROR_IS_FATAL ANY)
        " COMPONENT console)
    endif()
endif()

set(CPACK_GENERATOR WIX)
# Never change it: by it Windows knows that a newer package is the same program.
set(CPACK_WIX_UPGRADE_GUID 6E0B2C0E-5E0C-4E6B-9C50-0B1B6C1E9A47)
set(CPACK_WIX_PROPERTY_ARPURLINFOABOUT "${PROJECT_HOMEPAGE_URL}")
set(CPACK_WIX_PROGRAM_MENU_FOLDER Shoptalk)
set(CPACK_WIX_UI_REF WixUI_InstallDir)
set(CPACK_WIX_LICENSE_RTF ${CMAKE_CURRENT_SOURCE_DIR}/windows/licence.rtf)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Shoptalk)
set(CPACK_PACKAGE_EXECUTABLES shoptalk Shoptalk)
set(CPACK_PACKAGE_FILE_NAME "Shoptalk-${PROJECT_VERSION}-x64")
