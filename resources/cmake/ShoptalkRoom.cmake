# SPDX-License-Identifier: GPL-3.0-or-later
# Flags that hold everywhere, and one function for rooms: each room is one static library that links only
# what the room table in docs/architecture.md names for it.

add_library(shoptalk_flags INTERFACE)
target_include_directories(shoptalk_flags INTERFACE ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR})
target_compile_options(shoptalk_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
    $<$<BOOL:${SHOPTALK_WERROR}>:-Werror>)
target_compile_definitions(shoptalk_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
    QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    SHOPTALK_VERSION="${PROJECT_VERSION}")
target_link_libraries(shoptalk_flags INTERFACE tl::expected Threads::Threads)

if(SHOPTALK_PRECOMPILE)
    add_library(shoptalk_precompiled OBJECT resources/cmake/precompiled/qt.cpp)
    target_link_libraries(shoptalk_precompiled PRIVATE shoptalk_flags Qt6::Core)
    target_precompile_headers(shoptalk_precompiled PRIVATE resources/cmake/precompiled/qt.h)
    add_library(shoptalk_precompiled_boost OBJECT resources/cmake/precompiled/boost.cpp)
    target_link_libraries(shoptalk_precompiled_boost PRIVATE shoptalk_flags Boost::json)
    target_compile_definitions(shoptalk_precompiled_boost PRIVATE BOOST_ASIO_SEPARATE_COMPILATION
                                                                  BOOST_BEAST_SEPARATE_COMPILATION
                                                                  _FILE_OFFSET_BITS=64)
    target_precompile_headers(shoptalk_precompiled_boost PRIVATE resources/cmake/precompiled/boost.h)
endif()

# shoptalk_precompile(<target> [BOOST]). Qt's headers, or Asio's, are most of what a file takes to compile.
function(shoptalk_precompile target)
    if(SHOPTALK_PRECOMPILE)
        set(from shoptalk_precompiled)
        if("BOOST" IN_LIST ARGN)
            set(from shoptalk_precompiled_boost)
        endif()
        target_precompile_headers(${target} REUSE_FROM ${from})
        target_compile_options(${target} PRIVATE -fpch-preprocess) # for ccache
    endif()
endfunction()

# shoptalk_room(<name> [QT] SOURCES <files…> [USES <rooms or libraries…>])
# <name> is the room's path with _ for /: core, ui_theme. QT switches moc and rcc on.
function(shoptalk_room name)
    cmake_parse_arguments(ROOM "QT" "" "SOURCES;USES" ${ARGN})
    add_library(shoptalk_${name} STATIC ${ROOM_SOURCES})
    target_link_libraries(shoptalk_${name} PUBLIC shoptalk_flags)
    foreach(used IN LISTS ROOM_USES)
        if(TARGET shoptalk_${used})
            target_link_libraries(shoptalk_${name} PUBLIC shoptalk_${used})
        else()
            target_link_libraries(shoptalk_${name} PUBLIC ${used})
        endif()
    endforeach()
    if(ROOM_QT)
        set_target_properties(shoptalk_${name} PROPERTIES AUTOMOC ON AUTORCC ON)
        shoptalk_precompile(shoptalk_${name})
    endif()
endfunction()

# shoptalk_program(<executable> [QT] SOURCES <files…> USES <rooms or libraries…>)
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
