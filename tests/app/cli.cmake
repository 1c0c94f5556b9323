# The tests of app/cli: cli_*_test.cpp, one program (GoogleTest, no socket), and
# cli_process_test.py against the real program.
file(GLOB cli_tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/cli_*_test.cpp)
find_package(nlohmann_json REQUIRED)
if(TARGET vaultgram_cli)
    add_executable(cli_tests ${cli_tests})
    target_link_libraries(cli_tests PRIVATE vaultgram_cli nlohmann_json::nlohmann_json
        GTest::gmock GTest::gtest_main vaultgram_options)
    target_precompile_headers(cli_tests PRIVATE <gmock/gmock.h> <nlohmann/json.hpp> <QtCore>)
    gtest_discover_tests(cli_tests TEST_PREFIX cli. PROPERTIES TIMEOUT 60)
    add_test(NAME cli_process_test
        COMMAND /usr/bin/python3 ${CMAKE_CURRENT_LIST_DIR}/cli_process_test.py
                $<TARGET_FILE:vaultgram-cli>)
    set_tests_properties(cli_process_test PROPERTIES
        TIMEOUT 300 ENVIRONMENT PYTHONDONTWRITEBYTECODE=1)
endif()
