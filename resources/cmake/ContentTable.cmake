# SPDX-License-Identifier: GPL-3.0-or-later
# A table with one row for each kind of message, written from the files of a folder. To add a kind is to add its file.

# shoptalk_content_table(<variable> TYPE <type> NAMESPACE <namespace> HEADER <include> FUNCTION <name> FILES <files…>)
# Each of the files defines one `extern const <type> <name>`. <variable> gets the path of a source file with
# `std::span<const <type> *const> <function>()`, which the header declares. The rows are in the order of the files' names.
function(shoptalk_content_table variable)
    cmake_parse_arguments(TABLE "" "TYPE;NAMESPACE;HEADER;FUNCTION" "FILES" ${ARGN})
    string(TOLOWER ${TABLE_TYPE}table.cpp name)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/${name})
    set(script ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/WriteContentTable.cmake)
    string(JOIN "|" files ${TABLE_FILES})
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -D OUTPUT=${output} -D TYPE=${TABLE_TYPE} -D NAMESPACE=${TABLE_NAMESPACE}
                -D HEADER=${TABLE_HEADER} -D FUNCTION=${TABLE_FUNCTION} -D "FILES=${files}" -P ${script}
        DEPENDS ${TABLE_FILES} ${script}
        WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}
        COMMENT "Listing the ${TABLE_TYPE} of each kind of message"
        VERBATIM)
    set_source_files_properties(${output} PROPERTIES SKIP_AUTOMOC ON)
    set(${variable} ${output} PARENT_SCOPE)
endfunction()
