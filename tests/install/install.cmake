# Installs Development into a scratch folder and builds consumer/ against it. And the
# program in README.md must be the one that is built here.
cmake_minimum_required(VERSION 3.25)

function(run)
    execute_process(COMMAND ${ARGV} RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "${ARGV}:\n${said}")
    endif()
endfunction()

set(here ${CMAKE_CURRENT_LIST_DIR})
file(REMOVE_RECURSE ${SCRATCH}/prefix ${SCRATCH}/consumer)
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${SCRATCH}/prefix --component Development)
run(${CMAKE_COMMAND} -G Ninja -S ${here}/consumer -B ${SCRATCH}/consumer
    -D CMAKE_CXX_COMPILER=${COMPILER} -D CMAKE_PREFIX_PATH=${SCRATCH}/prefix)
run(${CMAKE_COMMAND} --build ${SCRATCH}/consumer)
run(${SCRATCH}/consumer/core_only)

file(READ ${here}/consumer/echo.cpp program)
file(READ ${here}/../../README.md readme)
string(FIND "${readme}" "${program}" place)
if(place EQUAL -1)
    message(FATAL_ERROR "README.md shows another program than tests/install/consumer/echo.cpp")
endif()
