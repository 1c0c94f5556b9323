# The tests of app/messenger: messenger_*_test.cpp, one program (GoogleTest with an event loop).
file(GLOB messenger_tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/messenger*_test.cpp)
add_executable(messenger_tests messenger_main.cpp ${messenger_tests})
target_link_libraries(messenger_tests PRIVATE vaultgram_messenger PkgConfig::sqlite3 GTest::gmock GTest::gtest
    vaultgram_options)
target_compile_definitions(messenger_tests PRIVATE QT_NO_KEYWORDS)
add_test(NAME messenger_tests COMMAND messenger_tests)
set_tests_properties(messenger_tests PROPERTIES TIMEOUT 300)
