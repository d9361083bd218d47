# SPDX-License-Identifier: GPL-3.0-or-later
# Tests: tests/<module>/tst_<unit>.cpp, one executable each, named <module>.<unit> in ctest.

# Qt tells each test its own folder on the command line, for QFINDTESTDATA, which no test uses; a header compiled once
# can't know it.
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)

set(SHOPTALK_DESKTOP_SESSION ${CMAKE_SOURCE_DIR}/tests/support/desktop-session)

function(_shoptalk_test name)
    cmake_parse_arguments(TEST "DESKTOP" "TIMEOUT" "USES;NEEDS" ${ARGN})
    target_link_libraries(${name} PRIVATE shoptalk_flags)
    foreach(used IN LISTS TEST_USES)
        if(TARGET shoptalk_${used})
            target_link_libraries(${name} PRIVATE shoptalk_${used})
        else()
            target_link_libraries(${name} PRIVATE ${used})
        endif()
    endforeach()
    target_compile_definitions(${name} PRIVATE
        SHOPTALK_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}" SHOPTALK_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    if(TEST_NEEDS)
        add_dependencies(${name} ${TEST_NEEDS})
    endif()
    string(REGEX REPLACE "^tst_([^_]+(_[a-z]+)?)__(.*)$" "\\1.\\3" label ${name})
    if(TEST_DESKTOP)
        add_test(NAME ${label} COMMAND ${SHOPTALK_DESKTOP_SESSION} $<TARGET_FILE:${name}>)
    else()
        add_test(NAME ${label} COMMAND ${name})
        set_property(TEST ${label} APPEND PROPERTY ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
    endif()
    # Against a test that hangs. Not a measure of speed: a busy machine may take ten times as long as an idle one.
    if(NOT TEST_TIMEOUT OR TEST_TIMEOUT LESS 900)
        set(TEST_TIMEOUT 900)
    endif()
    set_tests_properties(${label} PROPERTIES TIMEOUT ${TEST_TIMEOUT})
    set_property(TEST ${label} APPEND PROPERTY ENVIRONMENT QTEST_FUNCTION_TIMEOUT=${TEST_TIMEOUT}000)
endfunction()

# A test of one file includes its own moc file. Calling moc for it spares what AUTOMOC costs a target: a scan, a
# second file to compile and about a second, sixty times over.
function(_shoptalk_moc target file)
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/moc/${file}.moc)
    qt_generate_moc(${file}.cpp ${moc} TARGET ${target})
    set_property(SOURCE ${file}.cpp APPEND PROPERTY OBJECT_DEPENDS ${moc})
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc)
endfunction()

# shoptalk_qt_test(<module> <unit> [DESKTOP] [TIMEOUT s] [SOURCES more…] USES <modules…> [NEEDS <targets…>])
# Qt Test. DESKTOP runs it under a virtual display, a session bus and a real Secret Service. NEEDS names the
# programs it starts.
function(shoptalk_qt_test module unit)
    cmake_parse_arguments(TEST "DESKTOP" "TIMEOUT" "SOURCES;USES;NEEDS" ${ARGN})
    set(name tst_${module}__${unit})
    add_executable(${name} tst_${unit}.cpp ${TEST_SOURCES})
    if(TEST_SOURCES)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    else()
        _shoptalk_moc(${name} tst_${unit})
    endif()
    set(options)
    if(TEST_DESKTOP)
        list(APPEND options DESKTOP)
    endif()
    if(TEST_TIMEOUT)
        list(APPEND options TIMEOUT ${TEST_TIMEOUT})
    endif()
    _shoptalk_test(${name} ${options} USES ${TEST_USES} Qt6::Test NEEDS ${TEST_NEEDS})
    # Every test waits in one way; the precompiled header has it, too, and has to be the first.
    if(SHOPTALK_PRECOMPILE)
        shoptalk_precompile(${name} qt_test)
    else()
        target_precompile_headers(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests/support/waiting.h)
    endif()
endfunction()

# shoptalk_boost_test(<module> <unit> [TIMEOUT s] [SOURCES more…] USES <modules…> [NEEDS <targets…>])
# Boost.Test, for the Qt-free modules.
function(shoptalk_boost_test module unit)
    cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;USES;NEEDS" ${ARGN})
    set(name tst_${module}__${unit})
    add_executable(${name} tst_${unit}.cpp ${TEST_SOURCES})
    set(options)
    if(TEST_TIMEOUT)
        list(APPEND options TIMEOUT ${TEST_TIMEOUT})
    endif()
    target_compile_definitions(${name} PRIVATE BOOST_TEST_DYN_LINK)
    _shoptalk_test(${name} ${options} USES ${TEST_USES} Boost::unit_test_framework NEEDS ${TEST_NEEDS})
    if(module MATCHES "^(http|relay|sandbox)$")
        shoptalk_precompile(${name} boost)
    endif()
endfunction()
