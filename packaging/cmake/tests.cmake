# SPDX-License-Identifier: GPL-3.0-or-later
# Neither the packages nor the headers of what only the relay needs are there.
add_test(NAME packaging.consolealone
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/check-console-alone ${CMAKE_SOURCE_DIR} ${CMAKE_CURRENT_BINARY_DIR}/console-alone ${CMAKE_COMMAND})
set_tests_properties(packaging.consolealone PROPERTIES TIMEOUT 300)
foreach(unit IN ITEMS shoptalk-relay shoptalk-relay-backup)
    add_test(NAME packaging.unit.${unit}
        COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/relay/check-unit ${CMAKE_CURRENT_SOURCE_DIR}/relay/${unit}.service)
    set_tests_properties(packaging.unit.${unit} PROPERTIES SKIP_RETURN_CODE 77)
endforeach()
add_test(NAME packaging.memory COMMAND sh -c
    "grep -qx 'MemoryMax=1G' ${CMAKE_CURRENT_SOURCE_DIR}/relay/shoptalk-relay.service && grep -qx '    mem_limit: 1g' ${CMAKE_CURRENT_SOURCE_DIR}/relay/compose.yaml")
add_test(NAME packaging.settings
    COMMAND shoptalk-relay doctor --config ${CMAKE_CURRENT_SOURCE_DIR}/relay/relay.toml)
set_tests_properties(packaging.settings PROPERTIES
    PASS_REGULAR_EXPRESSION "app_secret: is not set" FAIL_REGULAR_EXPRESSION "settings: ")

# What desktops and software centres read.
add_test(NAME packaging.desktopentry COMMAND desktop-file-validate ${CMAKE_CURRENT_SOURCE_DIR}/linux/shoptalk.desktop)
add_test(NAME packaging.metainfo COMMAND appstreamcli validate --no-net
    ${CMAKE_CURRENT_BINARY_DIR}/linux/${SHOPTALK_APPSTREAM_ID}.metainfo.xml)
add_test(NAME packaging.otherplatforms COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/check-other-platforms ${CMAKE_SOURCE_DIR})
add_test(NAME packaging.windowssources COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/windows/check-quickly ${CMAKE_CURRENT_BINARY_DIR}/windows-sources)
set_tests_properties(packaging.windowssources PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 600)
add_test(NAME packaging.msi COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/windows/check-make-msi ${CMAKE_SOURCE_DIR}
    ${CMAKE_CURRENT_BINARY_DIR}/msi-trial ${CMAKE_COMMAND})
set_tests_properties(packaging.msi PROPERTIES TIMEOUT 300)
# The packages of programs that do nothing: what is installed, and what Debian says of it.
add_test(NAME packaging.debs COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/linux/check/check-make-debs ${CMAKE_SOURCE_DIR}
    ${CMAKE_CURRENT_BINARY_DIR}/debs-trial ${CMAKE_COMMAND})
set_tests_properties(packaging.debs PROPERTIES TIMEOUT 300)
