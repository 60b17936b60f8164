# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One folder = one static library = one namespace = one test folder.
#   latchkey_room(store USES base sqlite domain LINKS Qt6::Core)
# USES names rooms, LINKS names libraries. The files of a room compile some at a time (see
# CMAKE_UNITY_BUILD in CMakePresets.json); APART where each has tables of the same name.

# The headers that most files read are precompiled once for each need, and all targets with that
# need reuse them: plain C++, with QtCore, with widgets; those of a command line; those of a test.
# Reading one costs each file by its size, so the rare headers stay out.
function(latchkey_precompile need)
    cmake_parse_arguments(PRECOMPILE "" "" "LINKS;OPTIONS;HEADERS" ${ARGN})
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/precompiled_${need}.cpp CONTENT "")
    add_library(lk_precompiled_${need} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/precompiled_${need}.cpp)
    target_link_libraries(lk_precompiled_${need} PRIVATE ${PRECOMPILE_LINKS})
    target_compile_options(lk_precompiled_${need} PRIVATE ${PRECOMPILE_OPTIONS})
    set_target_properties(lk_precompiled_${need} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_precompile_headers(lk_precompiled_${need} PRIVATE <algorithm> <array> <chrono> <cstdint>
        <filesystem> <functional> <map> <memory> <mutex> <optional> <set> <span> <string>
        <string_view> <unordered_map> <utility> <variant> <vector> <tl/expected.hpp>
        ${PRECOMPILE_HEADERS})
endfunction()

function(latchkey_reuse_precompiled target need)
    if(LATCHKEY_PRECOMPILED_HEADERS)
        target_precompile_headers(${target} REUSE_FROM lk_precompiled_${need})
    endif()
endfunction()

if(LATCHKEY_PRECOMPILED_HEADERS)
    set(core <QCoreApplication> <QDateTime> <QLocale> <QObject> <QPointer> <QString> <QStringList>
        <QTimer>)
    set(widgets ${core} <QAction> <QApplication> <QBoxLayout> <QEvent> <QKeyEvent> <QLabel>
        <QLineEdit> <QMenu> <QPainter> <QPushButton> <QStyle> <QWidget>)
    set(testing <QTemporaryDir> <QTest>)
    latchkey_precompile(plain)
    latchkey_precompile(qt LINKS Qt6::Core HEADERS ${core})
    latchkey_precompile(widgets LINKS Qt6::Widgets HEADERS ${widgets})
    latchkey_precompile(verbs LINKS CLI11::CLI11 HEADERS <CLI/CLI.hpp>)
    latchkey_precompile(qtverbs LINKS Qt6::Core CLI11::CLI11 HEADERS ${core} <CLI/CLI.hpp>)
    if(BUILD_TESTING)
        latchkey_precompile(tests LINKS lk_qttest OPTIONS ${LATCHKEY_TEST_OPTIONS}
            HEADERS ${core} ${testing})
        latchkey_precompile(widgettests LINKS Qt6::Widgets lk_qttest OPTIONS ${LATCHKEY_TEST_OPTIONS}
            HEADERS ${widgets} ${testing})
    endif()
endif()

# Reuses what fits the libraries that the target itself names.
function(latchkey_pch target)
    get_target_property(links ${target} LINK_LIBRARIES)
    if("Qt6::Widgets" IN_LIST links)
        latchkey_reuse_precompiled(${target} widgets)
    elseif("${links}" MATCHES "Qt6::" AND "CLI11::CLI11" IN_LIST links)
        latchkey_reuse_precompiled(${target} qtverbs)
    elseif("${links}" MATCHES "Qt6::")
        latchkey_reuse_precompiled(${target} qt)
    elseif("CLI11::CLI11" IN_LIST links)
        latchkey_reuse_precompiled(${target} verbs)
    else()
        latchkey_reuse_precompiled(${target} plain)
    endif()
endfunction()

function(latchkey_room name)
    cmake_parse_arguments(ROOM "APART" "" "USES;LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    list(TRANSFORM ROOM_USES PREPEND lk_)
    if(NOT sources)
        add_library(lk_${name} INTERFACE)
        target_include_directories(lk_${name} INTERFACE ${CMAKE_SOURCE_DIR}/app)
        target_link_libraries(lk_${name} INTERFACE ${ROOM_USES} ${ROOM_LINKS})
        return()
    endif()
    add_library(lk_${name} STATIC ${sources} ${headers})
    target_include_directories(lk_${name} PUBLIC ${CMAKE_SOURCE_DIR}/app)
    target_link_libraries(lk_${name} PUBLIC ${ROOM_USES} ${ROOM_LINKS})
    if(NOT "${ROOM_LINKS}" MATCHES "Qt6::")
        set_target_properties(lk_${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    endif()
    if(ROOM_APART)
        set_target_properties(lk_${name} PROPERTIES UNITY_BUILD OFF)
    endif()
    latchkey_pch(lk_${name})
endfunction()

# latchkey_program(latchkeyd SOURCES ... USES ... LINKS ...)
function(latchkey_program name)
    cmake_parse_arguments(PROGRAM "" "" "SOURCES;USES;LINKS" ${ARGN})
    list(TRANSFORM PROGRAM_USES PREPEND lk_)
    add_executable(${name} ${PROGRAM_SOURCES})
    target_link_libraries(${name} PRIVATE ${PROGRAM_USES} ${PROGRAM_LINKS})
    target_compile_definitions(${name} PRIVATE
        LATCHKEY_VERSION="${PROJECT_VERSION}" LATCHKEY_PROGRAM="${name}")
    latchkey_pch(${name})
endfunction()
