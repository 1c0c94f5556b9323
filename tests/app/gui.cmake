# The tests of app/gui that need no display: gui_*_test.cpp, one program.
file(GLOB gui_tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/gui_*_test.cpp)
add_executable(gui_tests ${gui_tests})
target_link_libraries(gui_tests PRIVATE vaultgram_gui GTest::gtest_main vaultgram_options)
target_precompile_headers(gui_tests PRIVATE <gtest/gtest.h> <QtWidgets>)
set_target_properties(gui_tests PROPERTIES UNITY_BUILD OFF)
gtest_discover_tests(gui_tests TEST_PREFIX gui. PROPERTIES
    TIMEOUT 60 ENVIRONMENT QT_QPA_PLATFORM=offscreen)
