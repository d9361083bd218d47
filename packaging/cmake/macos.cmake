# SPDX-License-Identifier: GPL-3.0-or-later
# The bundle of macOS and its disk image: Shoptalk.app with the login window beside the console, Qt inside it, signed with
# the hardened runtime if SHOPTALK_SIGNING_IDENTITY names a certificate. docs/packaging.md says how, and what was tried.
set(SHOPTALK_SIGNING_IDENTITY "" CACHE STRING "The Developer ID Application certificate; empty: the bundle is signed ad hoc")
set(macos ${CMAKE_CURRENT_SOURCE_DIR}/macos)
set(generated ${CMAKE_CURRENT_BINARY_DIR}/macos)

# The icon, in the sizes that Finder, Dock and Spotlight ask for.
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_program(ICONUTIL iconutil REQUIRED)
set(icon ${CMAKE_SOURCE_DIR}/resources/icons/shoptalk.svg)
add_custom_command(OUTPUT ${generated}/shoptalk.icns DEPENDS ${icon} ${macos}/make-icons VERBATIM
    COMMAND ${macos}/make-icons ${RSVG_CONVERT} ${ICONUTIL} ${icon} ${generated}/shoptalk.icns)
target_sources(shoptalk PRIVATE ${generated}/shoptalk.icns)
set_source_files_properties(${generated}/shoptalk.icns TARGET_DIRECTORY shoptalk PROPERTIES
    GENERATED ON MACOSX_PACKAGE_LOCATION Resources)

set_target_properties(shoptalk PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME Shoptalk
    MACOSX_BUNDLE_INFO_PLIST ${macos}/Info.plist.in
    MACOSX_BUNDLE_BUNDLE_NAME Shoptalk
    MACOSX_BUNDLE_GUI_IDENTIFIER example.shoptalk.Shoptalk
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
    MACOSX_BUNDLE_ICON_FILE shoptalk.icns
    INSTALL_RPATH "@executable_path/../Frameworks")
if(helpers)
    set_target_properties(${helpers} PROPERTIES MACOSX_BUNDLE OFF INSTALL_RPATH "@executable_path/../Frameworks")
endif()

install(TARGETS shoptalk BUNDLE DESTINATION . COMPONENT console)
if(helpers)
    install(TARGETS ${helpers} RUNTIME DESTINATION Shoptalk.app/Contents/MacOS COMPONENT console)
endif()
# The practice shop.
set(practice)
if(SHOPTALK_RELAY)
    set(practice shoptalk-relay shoptalk-sandbox)
    set_target_properties(${practice} PROPERTIES INSTALL_RPATH "@executable_path/../Frameworks")
    install(TARGETS ${practice} RUNTIME DESTINATION Shoptalk.app/Contents/MacOS COMPONENT console)
    install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/scenarios/ DESTINATION Shoptalk.app/Contents/Resources/scenarios COMPONENT console
            ${SHOPTALK_SCENARIO_FILTER})
endif()
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION Shoptalk.app/Contents/Resources COMPONENT console)

# Qt's own tool copies its frameworks, its plugins and the browser engine's process; then everything is signed from the
# inside out, because a signature covers what lies inside.
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
get_filename_component(qt_programs ${qmake} DIRECTORY)
find_program(MACDEPLOYQT macdeployqt HINTS ${qt_programs} REQUIRED)
set(executables ${helpers} ${practice}) # The libraries of each are copied, also those that are not Qt's.
list(TRANSFORM executables REPLACE ".+" "\"-executable=\${bundle}/Contents/MacOS/\\0\"")
list(JOIN executables " " executables)
install(CODE "
    set(bundle \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/Shoptalk.app\")
    execute_process(COMMAND \"${MACDEPLOYQT}\" \"\${bundle}\" ${executables}
                    COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND \"${macos}/sign\" \"\${bundle}\" \"${SHOPTALK_SIGNING_IDENTITY}\" COMMAND_ERROR_IS_FATAL ANY)
" COMPONENT console)

set(CPACK_GENERATOR DragNDrop)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_PACKAGE_FILE_NAME "Shoptalk-${PROJECT_VERSION}-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_DMG_VOLUME_NAME "Shoptalk ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT ULFO)
set(CPACK_STRIP_FILES OFF) # Stripping would break the signatures.
