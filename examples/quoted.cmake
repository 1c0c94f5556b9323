# Fails if an example differs from its quotation in docs/LIBRARY.md.
#   cmake -D SOURCE=<project> -P quoted.cmake
file(READ ${SOURCE}/docs/LIBRARY.md page)
file(GLOB examples ${SOURCE}/examples/*.cpp)
foreach(example IN LISTS examples)
    file(READ ${example} code)
    string(FIND "${page}" "```cpp\n${code}```" place)
    if(place EQUAL -1)
        message(SEND_ERROR "docs/LIBRARY.md does not quote ${example} as it is")
    endif()
endforeach()
