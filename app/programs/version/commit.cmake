# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DSOURCE=FOLDER -DTO=FILE -P commit.cmake: writes the commit of the sources as a header. Where
# there is no repository (a package's build) LATCHKEY_COMMIT tells it.
set(commit "$ENV{LATCHKEY_COMMIT}")
if(NOT commit)
    execute_process(COMMAND git -C ${SOURCE} describe --always --dirty --abbrev=12 --exclude=*
        OUTPUT_VARIABLE commit ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
endif()
if(NOT commit)
    set(commit unknown)
endif()
file(CONFIGURE OUTPUT ${TO} CONTENT "#pragma once\n#define LATCHKEY_COMMIT \"${commit}\"\n")
