# SPDX-License-Identifier: GPL-3.0-or-later
# shoptalk_translations(<program> [CONTEXTS <regular expression>])
# Puts the texts of every language into a program's resources, under /i18n: translations/shoptalk_*.ts, and Qt's own
# texts (of dialogs, menus of a field, names of keys). With CONTEXTS, only the texts of the classes that it matches.

# The classes of Qt whose texts a program of ours can show.
set(SHOPTALK_QT_CONTEXTS "CloseButton|QAbstractSpinBox|QApplication|QCheckBox|QComboBox|QDialog|QDialogButtonBox|QErrorMessage|QFileDialog|QFileSystemModel|QGnomeTheme|QGuiApplication|QInputDialog|QLineEdit|QMenu|QMenuBar|QMessageBox|QPlatformTheme|QPrintDialog|QPrinter|QPrintPropertiesDialog|QPageSetupWidget|QPageSize|QProgressBar|QProgressDialog|QScrollBar|QShortcut|QSpinBox|QTabBar|QUndoGroup|QWidget|QWidgetTextControl")

function(_shoptalk_translation out program name source contexts)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/texts)
    set(script ${PROJECT_SOURCE_DIR}/resources/cmake/texts-of-contexts.cmake)
    add_custom_command(OUTPUT ${folder}/${name}.qm
        COMMAND ${CMAKE_COMMAND} -D "LCONVERT=$<TARGET_FILE:Qt6::lconvert>" -D "SOURCE=${source}" -D "TARGET=${folder}/${name}.ts"
                -D "CONTEXTS=${contexts}" -P ${script}
        COMMAND Qt6::lrelease -silent -compress -nounfinished ${folder}/${name}.ts -qm ${folder}/${name}.qm
        DEPENDS ${source} ${script} VERBATIM)
    set(${out} ${folder}/${name}.qm PARENT_SCOPE)
endfunction()

# Puts the plural forms of English into the resources of ui/theme, and so of every program and test with texts.
function(shoptalk_english_plurals library)
    _shoptalk_translation(made ${library} shoptalk_en ${PROJECT_SOURCE_DIR}/translations/shoptalk_en.ts ".*")
    qt_add_resources(${library} plurals PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR}/texts FILES ${made})
endfunction()

function(shoptalk_translations program)
    cmake_parse_arguments(TEXTS "" "CONTEXTS" "" ${ARGN})
    if(NOT TEXTS_CONTEXTS)
        set(TEXTS_CONTEXTS ".*")
    endif()
    set(compiled)
    file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/*.ts)
    foreach(source IN LISTS sources)
        cmake_path(GET source STEM name)
        set(contexts ${TEXTS_CONTEXTS})
        if(name STREQUAL "shoptalk_en")
            continue() # in ui/theme
        endif()
        if(name MATCHES "^qtbase_")
            set(contexts ${SHOPTALK_QT_CONTEXTS})
        endif()
        _shoptalk_translation(made ${program} ${name} ${source} "${contexts}")
        list(APPEND compiled ${made})
        # Qt brings its own texts in most languages, if they are installed; the rest are in our folder.
        string(REGEX REPLACE "^shoptalk_" "" language ${name})
        set(own ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}/qtbase_${language}.qm)
        if(name MATCHES "^shoptalk_" AND NOT language STREQUAL "en" AND EXISTS ${own})
            _shoptalk_translation(made ${program} qtbase_${language} ${own} "${SHOPTALK_QT_CONTEXTS}")
            list(APPEND compiled ${made})
        elseif(name MATCHES "^shoptalk_" AND NOT language STREQUAL "en"
               AND NOT EXISTS ${PROJECT_SOURCE_DIR}/translations/qtbase_${language}.ts)
            message(STATUS "Without ${own}, the buttons of Qt's own dialogs are English in that language")
        endif()
    endforeach()
    qt_add_resources(${program} translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR}/texts FILES ${compiled})
endfunction()
