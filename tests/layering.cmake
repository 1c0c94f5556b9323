# Holds the direction of the architecture: fails when a file reaches where its
# folder must not (docs/ARCHITECTURE.md). Reads the text only, so it takes no time:
#   cmake -D SOURCE=. -P tests/layering.cmake
# Each rule is made to fail on purpose by layering_test.cmake.
cmake_minimum_required(VERSION 3.25)

get_filename_component(SOURCE ${SOURCE} ABSOLUTE)
set(code "^[^/\"#]*")  # what follows is in no // comment, no text and no #include
set(name "(^|[^A-Za-z0-9_])")
set(longest_file 400)  # lines
set(broken 0)

function(complain text)
    message(NOTICE "${text}")
    math(EXPR count "${broken} + 1")
    set(broken ${count} PARENT_SCOPE)
endfunction()

macro(files_of folder)
    file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/${folder}/*.h ${SOURCE}/${folder}/*.cpp)
endmacro()

# An empty folder keeps every rule; so does a misspelt one.
foreach(folder core ui app/link app/store app/cli app/gui tests/core)
    files_of(${folder})
    if(NOT files)
        complain("${folder}/: there is not one source file to look at")
    endif()
endforeach()

# No line of a file in `folder` may match `regex`.
function(forbid folder regex why)
    files_of(${folder})
    foreach(file IN LISTS files)
        file(STRINGS ${SOURCE}/${file} hits REGEX "${regex}")
        if(NOT "${hits}" STREQUAL "")
            complain("${file}: ${why}\n    ${hits}")
        endif()
    endforeach()
    set(broken ${broken} PARENT_SCOPE)
endfunction()

# A foreign library ends in one file: of all files in `folder`, one may include it.
function(one_file_only folder header)
    files_of(${folder})
    set(users "")
    foreach(file IN LISTS files)
        file(STRINGS ${SOURCE}/${file} hits REGEX "#include [<\"]${header}")
        if(NOT "${hits}" STREQUAL "")
            list(APPEND users ${file})
        endif()
    endforeach()
    list(LENGTH users count)
    if(count GREATER 1)
        complain("${users}: only one file may know <${header}>")
    endif()
    set(broken ${broken} PARENT_SCOPE)
endfunction()

function(no_long_file folder)
    files_of(${folder})
    foreach(file IN LISTS files)
        file(READ ${SOURCE}/${file} text)
        string(REGEX REPLACE "[^\n]+" "" lines "${text}")
        string(LENGTH "${lines}" count)
        if(count GREATER longest_file)
            complain("${file}: ${count} lines; at most ${longest_file}: find the second idea in it")
        endif()
    endforeach()
    set(broken ${broken} PARENT_SCOPE)
endfunction()

# core: no Qt, no socket, no clock, no file, no thread.
forbid(core "#include [<\"](Q|q[a-z]+\\.h|qt|Qt)" "core knows no Qt")
forbid(core "${code}${name}(Q[A-Z][a-z]+[A-Za-z]*|Q_[A-Z]+|Qt[0-9]?::)" "core knows no Qt")
forbid(core "#include [<\"](ui/|app/)" "core knows nobody above it")
forbid(core "#include [<\"](sys/socket|netinet|unistd|poll|sys/epoll|netdb)" "core does no I/O")
forbid(core "#include [<\"](fstream|iostream|cstdio|stdio|filesystem)" "core does no I/O")
forbid(core "#include [<\"](thread|mutex|shared_mutex|condition_variable|future|pthread)" "core has no threads")
forbid(core "${code}_clock::now" "time is an argument")
forbid(core "${code}${name}(time|gettimeofday|clock_gettime)\\(" "time is an argument")
one_file_only(core msgpack)
one_file_only(core zstd)
one_file_only(core nlohmann)

one_file_only(app sqlite3)
one_file_only(ui "qrencode")

# ui: shows values, emits intentions.
forbid(ui "#include [<\"](core/|app/)" "ui knows neither core nor app")
forbid(ui "#include [<\"](QtNetwork|QUdp|QTcp|QHost|QNetwork|QSsl|QtSql|QSql|sodium)"
    "ui knows no socket, no database, no key")

# app: link < messenger, store < messenger, cli and gui on top. gui alone knows ui.
forbid(app "#include [<\"]core/.*\\.cpp" "headers only")
forbid(app/link "#include \"(ui/|app/[^l]|app/l[^i])" "link knows core alone")
forbid(app/link
    "#include [<\"](QtWidgets|QtGui|QtSql|QtSvg|QtDBus|QWidget|QApplication|QGui|QPaint|QPixmap|QImage|QSql|QDBus)"
    "link knows Qt Core and Network alone")
foreach(folder store messenger cli)
    if(EXISTS ${SOURCE}/app/${folder})
        forbid(app/${folder} "#include \"ui/" "app/gui alone knows ui")
        forbid(app/${folder} "#include [<\"](QtWidgets|QtGui|QWidget|QApplication|QGui|QPaint|QPixmap)"
            "only the window needs a display")
    endif()
endforeach()
if(EXISTS ${SOURCE}/app/store)
    forbid(app/store "#include \"app/(link|messenger|cli|gui)/" "the store knows nobody above it")
endif()
if(EXISTS ${SOURCE}/app/messenger)
    forbid(app/messenger "#include \"app/(cli|gui)/" "the messenger has two faces and knows neither")
endif()
forbid(app/cli "#include \"app/gui/" "the terminal client needs no window")
forbid(app/gui "#include \"app/cli/[^a]" "the window shares the arguments with the terminal client, no more")

# Everywhere: paths start at the top, files stay small.
foreach(folder core ui app)
    forbid(${folder} "#include \"\\.\\.?/" "include paths start at the top of the tree")
    no_long_file(${folder})
endforeach()
forbid(tests/core "${code}${name}(sleep_for|sleep_until|u?sleep)\\(" "a test moves the clock by hand")

if(broken GREATER 0)
    message(FATAL_ERROR "layering: ${broken} violations")
endif()
