# The tests of app/link that need no event loop: link_*_test.cpp, one program.
file(GLOB link_tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/link_*_test.cpp)
add_executable(link_tests ${link_tests})
target_link_libraries(link_tests PRIVATE vaultgram_link GTest::gtest_main vaultgram_options)
target_precompile_headers(link_tests PRIVATE <gtest/gtest.h> <QtNetwork>)
set_target_properties(link_tests PROPERTIES UNITY_BUILD OFF)
gtest_discover_tests(link_tests TEST_PREFIX link. PROPERTIES TIMEOUT 60)
