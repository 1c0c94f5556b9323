# What other programs get: find_package(Vaultgram) brings Vaultgram::Core (no Qt) and
# Vaultgram::Link (Qt Core and Network). Headers go to include/vaultgram/ in the folders
# that they have here, so that `#include "core/node.h"` reads the same everywhere.
include(CMakePackageConfigHelpers)

set(vaultgram_headers ${CMAKE_INSTALL_INCLUDEDIR}/vaultgram)
set(vaultgram_config ${CMAKE_INSTALL_LIBDIR}/cmake/Vaultgram)

# Headers: those that the target declares as its FILE_SET; all of its folder if it declares none.
function(vaultgram_install_library target folder)
    get_target_property(declared ${target} INTERFACE_HEADER_SETS)
    if(declared)
        set(header_set FILE_SET HEADERS DESTINATION ${vaultgram_headers})
    else()
        install(DIRECTORY ${PROJECT_SOURCE_DIR}/${folder} DESTINATION ${vaultgram_headers}/${folder}/..
            COMPONENT Development FILES_MATCHING PATTERN "*.h")
    endif()
    install(TARGETS ${target} EXPORT VaultgramTargets
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT Development
        LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT Development
        INCLUDES DESTINATION ${vaultgram_headers}
        ${header_set} COMPONENT Development)
endfunction()

vaultgram_install_library(vaultgram_core core)
vaultgram_install_library(vaultgram_link app/link)

install(EXPORT VaultgramTargets NAMESPACE Vaultgram:: DESTINATION ${vaultgram_config}
    COMPONENT Development)
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/VaultgramConfig.cmake.in
    ${PROJECT_BINARY_DIR}/VaultgramConfig.cmake INSTALL_DESTINATION ${vaultgram_config})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/VaultgramConfigVersion.cmake
    COMPATIBILITY SameMinorVersion)  # below 1.0 a minor version may change the interface
install(FILES ${PROJECT_BINARY_DIR}/VaultgramConfig.cmake
    ${PROJECT_BINARY_DIR}/VaultgramConfigVersion.cmake
    DESTINATION ${vaultgram_config} COMPONENT Development)

foreach(program vaultgram vaultgram-cli)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT Programs)
    endif()
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/NOTICE
    DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT Programs)
