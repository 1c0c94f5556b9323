# The tests of app/gui that need no display: gui_*_test.cpp one program each.
file(GLOB gui_tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/gui_*_test.cpp)
foreach(file IN LISTS gui_tests)
    get_filename_component(name ${file} NAME_WE)
    add_executable(${name} ${file})
    target_link_libraries(${name} PRIVATE vaultgram_gui GTest::gtest_main vaultgram_options)
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)  # there is one file
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 60 ENVIRONMENT QT_QPA_PLATFORM=offscreen)
endforeach()
