# SPDX-License-Identifier: GPL-3.0-or-later
# Flags that hold everywhere, and one function for modules: each module is one static library that links only
# what the module table in docs/architecture.md names for it.

add_library(shoptalk_flags INTERFACE)
target_include_directories(shoptalk_flags INTERFACE ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR})
if(MSVC) # It ends at options that it takes for its own with a wrong number, such as -Wextra.
    target_compile_options(shoptalk_flags INTERFACE /W4 /utf-8 /bigobj)
else()
    target_compile_options(shoptalk_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
        $<$<BOOL:${SHOPTALK_WERROR}>:-Werror>)
endif()
target_compile_definitions(shoptalk_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
    QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    SHOPTALK_VERSION="${PROJECT_VERSION}")
target_link_libraries(shoptalk_flags INTERFACE tl::expected Threads::Threads)

# shoptalk_precompiled_header(<name> USES <libraries…> [DEFINES …]): resources/cmake/precompiled/<name>.h, compiled once.
function(shoptalk_precompiled_header name)
    cmake_parse_arguments(HEADER "" "" "USES;DEFINES" ${ARGN})
    set(target shoptalk_precompiled_${name})
    set(header ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/precompiled/${name})
    add_library(${target} OBJECT ${header}.cpp)
    target_link_libraries(${target} PRIVATE shoptalk_flags ${HEADER_USES})
    target_compile_definitions(${target} PRIVATE ${HEADER_DEFINES})
    target_precompile_headers(${target} PRIVATE ${header}.h)
    _shoptalk_clang(${target} ${name})
endfunction()

# clang compiles a test in half of g++'s time: it takes from a precompiled header only what a file uses, and g++ reads all of its
# 300 MB. What is tested is compiled by g++, as it is shipped. (With Boost.Asio the two name some templates differently, so its tests are
# compiled by g++, too.)
function(_shoptalk_clang target header)
    if(SHOPTALK_QUICK_TESTS AND header MATCHES "_test$")
        set_target_properties(${target} PROPERTIES CXX_COMPILER_LAUNCHER "${CMAKE_SOURCE_DIR}/resources/cmake/compile;clang++")
        target_compile_options(${target} PRIVATE -g0) # An eighth of the time; the linker would drop it.
    endif()
endfunction()

# How Asio and Beast are compiled, in every file that includes them. hiredis asks for _FILE_OFFSET_BITS; precompiled headers want it
# everywhere or nowhere.
set(SHOPTALK_BOOST_DEFINITIONS BOOST_ASIO_SEPARATE_COMPILATION BOOST_BEAST_SEPARATE_COMPILATION _FILE_OFFSET_BITS=64)
if(WIN32) # Windows 10, and of its headers what does not define common words.
    list(APPEND SHOPTALK_BOOST_DEFINITIONS _WIN32_WINNT=0x0A00 WIN32_LEAN_AND_MEAN NOMINMAX)
endif()

if(SHOPTALK_PRECOMPILE)
    # The compiler's garbage collector takes a tenth of a build; without it a file needs 1 GB at the most.
    target_compile_options(shoptalk_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:--param=ggc-min-heapsize=4000000>)
    if(TARGET Qt6::Core) # not where only the Qt-free modules are compiled
        set(SHOPTALK_MOC ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_LIBEXECS}/moc)
        if(UNIX AND EXISTS ${SHOPTALK_MOC})
            configure_file(${CMAKE_CURRENT_LIST_DIR}/moc.in ${CMAKE_BINARY_DIR}/moc @ONLY FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
            set(SHOPTALK_QUICK_MOC ${CMAKE_BINARY_DIR}/moc)
        endif()
        shoptalk_precompiled_header(qt USES Qt6::Core)
    endif()
    if(SHOPTALK_RELAY)
        shoptalk_precompiled_header(boost USES Boost::json DEFINES ${SHOPTALK_BOOST_DEFINITIONS})
    endif()
    if(TARGET Qt6::Test AND (BUILD_TESTING OR CMAKE_CROSSCOMPILING))
        shoptalk_precompiled_header(qt_test USES Qt6::Test QCoro6::Core)
        shoptalk_precompiled_header(store_test USES Qt6::Test QCoro6::Core)
        # QTest reads differently with each of Qt's libraries that a test uses; what tests widgets uses these at least.
        shoptalk_precompiled_header(widgets_test USES Qt6::Test Qt6::Network Qt6::Widgets QCoro6::Core)
    endif()
endif()

# shoptalk_precompile(<target> [<name>]). Qt's headers, or Asio's, are most of what a file takes to compile; a module's files
# share what is left sixteen at a time.
function(shoptalk_precompile target)
    if(SHOPTALK_PRECOMPILE)
        set(name ${ARGN} qt)
        list(GET name 0 name)
        target_precompile_headers(${target} REUSE_FROM shoptalk_precompiled_${name})
        target_compile_options(${target} PRIVATE -fpch-preprocess) # for ccache
        if(SHOPTALK_QUICK_MOC)
            set_target_properties(${target} PROPERTIES AUTOMOC_EXECUTABLE ${SHOPTALK_QUICK_MOC} AUTOMOC_COMPILER_PREDEFINES OFF)
        endif()
        _shoptalk_clang(${target} ${name})
        get_target_property(type ${target} TYPE)
        # The relay's two storages share names on purpose, and src/http keeps Asio's bodies in a file of their own.
        if(type STREQUAL STATIC_LIBRARY AND NOT target MATCHES "^shoptalk_(http|relay)$")
            set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)
            # What a file keeps to itself looks, among others, as if it came from a header.
            target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
        endif()
    endif()
endfunction()

# shoptalk_module(<name> [QT] SOURCES <files…> [USES <modules or libraries…>])
# <name> is the module's path with _ for /: core, ui_theme. QT switches moc and rcc on.
function(shoptalk_module name)
    cmake_parse_arguments(MODULE "QT" "" "SOURCES;USES" ${ARGN})
    add_library(shoptalk_${name} STATIC ${MODULE_SOURCES})
    target_link_libraries(shoptalk_${name} PUBLIC shoptalk_flags)
    foreach(used IN LISTS MODULE_USES)
        if(TARGET shoptalk_${used})
            target_link_libraries(shoptalk_${name} PUBLIC shoptalk_${used})
        else()
            target_link_libraries(shoptalk_${name} PUBLIC ${used})
        endif()
    endforeach()
    if(MODULE_QT)
        set_target_properties(shoptalk_${name} PROPERTIES AUTOMOC ON AUTORCC ON)
        shoptalk_precompile(shoptalk_${name})
    endif()
endfunction()

# shoptalk_program(<executable> [QT] SOURCES <files…> USES <modules or libraries…>)
function(shoptalk_program executable)
    cmake_parse_arguments(PROGRAM "QT" "" "SOURCES;USES" ${ARGN})
    add_executable(${executable} ${PROGRAM_SOURCES})
    target_link_libraries(${executable} PRIVATE shoptalk_flags)
    foreach(used IN LISTS PROGRAM_USES)
        if(TARGET shoptalk_${used})
            target_link_libraries(${executable} PRIVATE shoptalk_${used})
        else()
            target_link_libraries(${executable} PRIVATE ${used})
        endif()
    endforeach()
    if(PROGRAM_QT)
        set_target_properties(${executable} PROPERTIES AUTOMOC ON AUTORCC ON)
        shoptalk_precompile(${executable})
    endif()
endfunction()

# shoptalk_utf8(<executable>): on Windows, arguments and names of files are UTF-8 for a program without Qt, as they are on other systems.
function(shoptalk_utf8 executable)
    set(folder ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../windows)
    if(MSVC)
        target_sources(${executable} PRIVATE ${folder}/utf8.manifest)
    elseif(WIN32)
        target_sources(${executable} PRIVATE ${folder}/utf8.rc)
    endif()
endfunction()
