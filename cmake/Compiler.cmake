# How every file of the project is compiled.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

find_program(VAULTGRAM_CCACHE ccache)
if(VAULTGRAM_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${VAULTGRAM_CCACHE})
endif()

# Warnings, hardening and sanitizers, shared by all targets of the project.
add_library(vaultgram_options INTERFACE)
target_compile_options(vaultgram_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
    $<$<CXX_COMPILER_ID:Clang>:-Wno-sign-conversion>  # -Wconversion is less in g++
    -fstack-protector-strong
    $<$<BOOL:${VAULTGRAM_WERROR}>:-Werror>)
target_compile_definitions(vaultgram_options INTERFACE _GLIBCXX_ASSERTIONS)
target_link_options(vaultgram_options INTERFACE -Wl,-z,relro,-z,now)
if(VAULTGRAM_SANITIZE OR VAULTGRAM_FUZZ)
    set(sanitizers -fsanitize=address,undefined)
    target_compile_options(vaultgram_options INTERFACE
        ${sanitizers} -fno-sanitize-recover=undefined -fno-omit-frame-pointer
        # Where several files are compiled as one (GCC knows neither file as the main one).
        $<$<CXX_COMPILER_ID:GNU>:-Wno-error=subobject-linkage> -Wno-error=shadow
        # With sanitizers GCC sees uninitialised members in libstdc++'s <regex>, which are none.
        $<$<CXX_COMPILER_ID:GNU>:-Wno-error=maybe-uninitialized>)
    target_link_options(vaultgram_options INTERFACE ${sanitizers})
else()
    target_compile_definitions(vaultgram_options INTERFACE
        $<$<NOT:$<CONFIG:Debug>>:_FORTIFY_SOURCE=2>)
endif()
if(VAULTGRAM_FUZZ)  # coverage feedback for the libraries; a fuzz_* program adds -fsanitize=fuzzer
    target_compile_options(vaultgram_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
