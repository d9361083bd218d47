# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed on Linux, and the Debian packages made of it: the console with its login window, and the relay.
set(linux ${CMAKE_CURRENT_SOURCE_DIR}/linux)
set(generated ${CMAKE_CURRENT_BINARY_DIR}/linux)
set(SHOPTALK_APPSTREAM_ID example.shoptalk.Shoptalk)

install(TARGETS shoptalk ${helpers} RUNTIME DESTINATION bin COMPONENT console)
install(FILES ${linux}/shoptalk.desktop DESTINATION share/applications COMPONENT console)
configure_file(${linux}/metainfo.xml.in ${generated}/${SHOPTALK_APPSTREAM_ID}.metainfo.xml @ONLY)
install(FILES ${generated}/${SHOPTALK_APPSTREAM_ID}.metainfo.xml DESTINATION share/metainfo COMPONENT console)

# One picture for each size that desktops ask for, and the drawing for all others.
set(icon ${CMAKE_SOURCE_DIR}/resources/icons/shoptalk.svg)
install(FILES ${icon} DESTINATION share/icons/hicolor/scalable/apps COMPONENT console)
find_program(RSVG_CONVERT rsvg-convert)
set(icons)
foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
    set(png ${generated}/icons/${size}/shoptalk.png)
    add_custom_command(OUTPUT ${png} DEPENDS ${icon} VERBATIM
        COMMAND ${CMAKE_COMMAND} -E make_directory ${generated}/icons/${size}
        COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${png} ${icon})
    install(FILES ${png} DESTINATION share/icons/hicolor/${size}x${size}/apps COMPONENT console OPTIONAL)
    list(APPEND icons ${png})
endforeach()
if(RSVG_CONVERT)
    add_custom_target(shoptalk-icons DEPENDS ${icons})
endif()

# shoptalk_document(<component> <package> <manual pages…>): what Debian asks of every package.
find_program(GZIP gzip REQUIRED)
function(shoptalk_document component package)
    set(CHANGELOG_PACKAGE ${package})
    configure_file(${linux}/changelog.in ${generated}/${package}/changelog @ONLY)
    set(compressed ${generated}/${package}/changelog.gz)
    execute_process(COMMAND ${GZIP} -9nc ${generated}/${package}/changelog OUTPUT_FILE ${compressed} COMMAND_ERROR_IS_FATAL ANY)
    install(FILES ${linux}/copyright ${compressed} DESTINATION share/doc/${package} COMPONENT ${component})
    foreach(page IN LISTS ARGN)
        set(compressed ${generated}/${page}.gz)
        execute_process(COMMAND ${GZIP} -9nc ${linux}/man/${page} OUTPUT_FILE ${compressed} COMMAND_ERROR_IS_FATAL ANY)
        install(FILES ${compressed} DESTINATION share/man/man1 COMPONENT ${component})
    endforeach()
endfunction()
set(pages shoptalk.1 shoptalk-login.1)
if(SHOPTALK_CONVERT)
    list(APPEND pages shoptalk-convert.1)
endif()
shoptalk_document(console shoptalk ${pages})

if(SHOPTALK_RELAY)
    set(relay ${CMAKE_CURRENT_SOURCE_DIR}/relay)
    install(TARGETS shoptalk-relay RUNTIME DESTINATION bin COMPONENT relay)
    install(FILES ${relay}/shoptalk-relay.service ${relay}/shoptalk-relay-backup.service ${relay}/shoptalk-relay-backup.timer
            DESTINATION /lib/systemd/system COMPONENT relay)
    install(FILES ${relay}/shoptalk-relay.sysusers DESTINATION /usr/lib/sysusers.d RENAME shoptalk-relay.conf COMPONENT relay)
    install(FILES ${relay}/relay.toml DESTINATION /etc/shoptalk-relay COMPONENT relay)
    install(FILES ${CMAKE_SOURCE_DIR}/docs/relay.md DESTINATION share/doc/shoptalk-relay COMPONENT relay)
    install(DIRECTORY ${relay}/monitoring/ DESTINATION share/doc/shoptalk-relay/monitoring COMPONENT relay
            FILES_MATCHING PATTERN "alerts.yml" PATTERN "dashboard.json")
    shoptalk_document(relay shoptalk-relay shoptalk-relay.1)
    # The practice shop is part of the console. Its programs are not in bin, where the package of the relay has one
    # of that name.
    install(TARGETS shoptalk-relay shoptalk-sandbox RUNTIME DESTINATION lib/shoptalk COMPONENT console)
    install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/scenarios/ DESTINATION share/shoptalk/scenarios COMPONENT console
            ${SHOPTALK_SCENARIO_FILTER})
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CPACK_PACKAGE_CONTACT}")
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${PROJECT_HOMEPAGE_URL}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME shoptalk)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SECTION net)
# QtKeychain and Qt load these at run time, so that no link names them.
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS "libsecret-1-0, qt6-image-formats-plugins, fonts-noto-color-emoji")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "qt6-wayland, gnome-keyring | kwalletmanager | keepassxc, hunspell-en-us | hunspell-dictionary")
set(CPACK_DEBIAN_CONSOLE_DESCRIPTION
"The console, for the staff's computers. Shoptalk is for small businesses that
talk to their customers on WhatsApp. The staff connect a number, see who wrote,
and reply. All conversations are stored on the shop's own computers and can be
read offline.

The console needs a relay, which is in the package shoptalk-relay.")
set(CPACK_DEBIAN_RELAY_PACKAGE_NAME shoptalk-relay)
set(CPACK_DEBIAN_RELAY_PACKAGE_SECTION net)
set(CPACK_DEBIAN_RELAY_PACKAGE_DEPENDS "ca-certificates, adduser")
set(CPACK_DEBIAN_RELAY_PACKAGE_RECOMMENDS "caddy | nginx | haproxy")
set(CPACK_DEBIAN_RELAY_PACKAGE_SUGGESTS "postgresql, redis-server, prometheus")
set(CPACK_DEBIAN_RELAY_DESCRIPTION
"The relay, for a server. It receives Meta's webhooks while the computers of
a shop are off, stores them encrypted and delivers them to the consoles that
are paired with it.")
set(CPACK_DEBIAN_RELAY_PACKAGE_CONTROL_EXTRA
    "${CMAKE_CURRENT_SOURCE_DIR}/relay/postinst;${CMAKE_CURRENT_SOURCE_DIR}/relay/prerm;${CMAKE_CURRENT_SOURCE_DIR}/relay/postrm;${CMAKE_CURRENT_SOURCE_DIR}/relay/conffiles")
set(CPACK_DEBIAN_RELAY_PACKAGE_CONTROL_STRICT_PERMISSION ON)

add_subdirectory(linux/appimage)
