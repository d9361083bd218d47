# SPDX-License-Identifier: GPL-3.0-or-later
# The script behind shoptalk_content_table: reads the name that each of FILES, separated by |, defines, and writes OUTPUT. The
# file is left alone if it says the same already, so that a change inside of one kind compiles nothing else.
cmake_minimum_required(VERSION 3.25)
string(REPLACE "|" ";" FILES "${FILES}")

set(declarations "")
set(rows "")
foreach(file IN LISTS FILES)
    file(STRINGS ${file} lines REGEX "^extern const ${TYPE} [A-Za-z]+{")
    list(LENGTH lines count)
    if(NOT count EQUAL 1)
        message(FATAL_ERROR "${file} has to define exactly one 'extern const ${TYPE} <name>{…}', and defines ${count}")
    endif()
    string(REGEX MATCH "^extern const ${TYPE} ([A-Za-z]+)" line "${lines}")
    string(APPEND declarations "extern const ${TYPE} ${CMAKE_MATCH_1};\n")
    list(APPEND rows "&${CMAKE_MATCH_1}")
endforeach()
string(REPLACE ";" ", " rows "${rows}")

file(CONFIGURE OUTPUT ${OUTPUT} @ONLY CONTENT "// SPDX-License-Identifier: GPL-3.0-or-later
// Written by resources/cmake/WriteContentTable.cmake from the files of the folder.
#include \"@HEADER@\"

#include <array>

namespace @NAMESPACE@ {

@declarations@
std::span<const @TYPE@ *const> @FUNCTION@()
{
    static constexpr std::array all{@rows@};
    return all;
}

} // namespace @NAMESPACE@
")
