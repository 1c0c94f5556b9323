# The tests of app/store: store_*_test.cpp, one program (GoogleTest).
file(GLOB store_tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/store_*_test.cpp)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sqlite3 REQUIRED IMPORTED_TARGET sqlite3)
add_executable(store_tests ${store_tests})
target_link_libraries(store_tests PRIVATE vaultgram_store PkgConfig::sqlite3
    GTest::gmock GTest::gtest_main vaultgram_options)
add_test(NAME store_tests COMMAND store_tests)
set_tests_properties(store_tests PROPERTIES TIMEOUT 180)
