# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One folder = one static library = one namespace = one test folder.
#   latchkey_room(store USES base sqlite domain LINKS Qt6::Core)
# USES names rooms, LINKS names libraries. Rooms with Qt or without get the matching precompiled header.

function(latchkey_pch target)
    if(NOT LATCHKEY_PRECOMPILED_HEADERS)
        return()
    endif()
    set(headers <algorithm> <chrono> <cstdint> <functional> <map> <memory> <mutex> <optional>
        <string> <string_view> <unordered_map> <utility> <variant> <vector> <tl/expected.hpp>)
    get_target_property(links ${target} LINK_LIBRARIES)
    if("Qt6::Widgets" IN_LIST links)
        list(APPEND headers <QtWidgets/QtWidgets>)
    elseif("${links}" MATCHES "Qt6::")
        list(APPEND headers <QtCore/QtCore>)
    endif()
    target_precompile_headers(${target} PRIVATE ${headers})
endfunction()

function(latchkey_room name)
    cmake_parse_arguments(ROOM "" "" "USES;LINKS" ${ARGN})
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
