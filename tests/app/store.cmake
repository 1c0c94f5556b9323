# The tests of app/store: store_*_test.cpp, one program each (GoogleTest).
file(GLOB store_tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/store_*_test.cpp)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sqlite3 REQUIRED IMPORTED_TARGET sqlite3)
foreach(file IN LISTS store_tests)
    get_filename_component(name ${file} NAME_WE)
    add_executable(${name} ${file})
    target_link_libraries(${name} PRIVATE vaultgram_store PkgConfig::sqlite3
        GTest::gmock GTest::gtest_main vaultgram_options)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 60)
endforeach()
