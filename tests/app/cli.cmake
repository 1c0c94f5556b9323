# The tests of app/cli: cli_*_test.cpp one program each (GoogleTest, no socket), and
# cli_process_test.py against the real program.
file(GLOB cli_tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/cli_*_test.cpp)
find_package(nlohmann_json REQUIRED)
if(TARGET vaultgram_cli)
    foreach(file IN LISTS cli_tests)
        get_filename_component(name ${file} NAME_WE)
        add_executable(${name} ${file})
        target_link_libraries(${name} PRIVATE vaultgram_cli nlohmann_json::nlohmann_json
            GTest::gmock GTest::gtest_main vaultgram_options)
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES TIMEOUT 60)
    endforeach()
    add_test(NAME cli_process_test
        COMMAND /usr/bin/python3 ${CMAKE_CURRENT_LIST_DIR}/cli_process_test.py
                $<TARGET_FILE:vaultgram-cli>)
    set_tests_properties(cli_process_test PROPERTIES
        TIMEOUT 300 ENVIRONMENT PYTHONDONTWRITEBYTECODE=1)
endif()
