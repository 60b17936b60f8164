# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What `ninja install` makes: manual pages, completions, icons as pixels. CMakeLists.txt sets the names.
function(make file)
    get_filename_component(folder "${file}" DIRECTORY)
    file(MAKE_DIRECTORY "${folder}")
    message(STATUS "Making: ${file}")
    execute_process(COMMAND ${ARGN} OUTPUT_FILE "${file}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()

set(ENV{PYTHONDONTWRITEBYTECODE} 1)
foreach(program IN LISTS programs)
    make("${share}/man/man1/${program}.1" ${python} ${from}/man.py program ${built}/${program} ${version})
    set(of ${python} ${from}/completions.py ${built}/${program})
    make("${share}/bash-completion/completions/${program}" ${of} bash)
    make("${share}/zsh/vendor-completions/_${program}" ${of} zsh)
    make("${share}/fish/vendor_completions.d/${program}.fish" ${of} fish)
endforeach()

file(STRINGS ${from}/../resources/help/pages.txt pages REGEX "^[a-z]")
list(TRANSFORM pages REPLACE "(.+)" "${from}/../resources/help/\\1.md")
make("${share}/man/man7/latchkey.7" ${python} ${from}/man.py manual ${version} ${pages})

if(rsvg)
    foreach(size 16 22 24 32 48 64 128 256 512)
        set(folder "${share}/icons/hicolor/${size}x${size}")
        make("${folder}/apps/latchkey.png" ${rsvg} -w ${size} -h ${size} ${from}/desktop/latchkey.svg)
        make("${folder}/mimetypes/application-x-latchkey-snapshot.png" ${rsvg} -w ${size} -h ${size}
            ${from}/desktop/application-x-latchkey-snapshot.svg)
    endforeach()
endif()
