# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles for Windows x64 with Debian's mingw-w64. SHOPTALK_WINDOWS_PREFIX is the folder where packaging/windows/build-libraries
# puts what it made.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(mingw x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${mingw}-gcc-posix)
set(CMAKE_CXX_COMPILER ${mingw}-g++-posix)
set(CMAKE_RC_COMPILER ${mingw}-windres)
set(CMAKE_AR ${mingw}-gcc-ar-posix)
set(CMAKE_RANLIB ${mingw}-gcc-ranlib-posix)

# With ccache, what was lost with its folder is compiled again in minutes.
find_program(SHOPTALK_CCACHE ccache)
if(SHOPTALK_CCACHE)
    set(CMAKE_C_COMPILER_LAUNCHER ${SHOPTALK_CCACHE})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_CURRENT_LIST_DIR}/../../resources/cmake/compile)
endif()

# The first flag is for ccache, the second for files that are compiled in batches. ICU is a static library here, and
# libphonenumber has to be told how its threads are locked.
set(CMAKE_CXX_FLAGS_INIT "-fpch-preprocess -Wa,-mbig-obj -DU_STATIC_IMPLEMENTATION -DI18N_PHONENUMBERS_USE_STDMUTEX")
# What the static libraries need of Windows; OpenSSL the first two, Abseil the third.
set(CMAKE_CXX_STANDARD_LIBRARIES "-lws2_32 -lcrypt32 -ldbghelp -lbcrypt -ladvapi32 -luser32 -lkernel32 -lgdi32 -lshell32 -lole32 -luuid")

if(NOT SHOPTALK_WINDOWS_PREFIX)
    set(SHOPTALK_WINDOWS_PREFIX $ENV{SHOPTALK_WINDOWS_PREFIX})
endif()
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES SHOPTALK_WINDOWS_PREFIX)
set(CMAKE_FIND_ROOT_PATH ${SHOPTALK_WINDOWS_PREFIX} /usr/${mingw})
# Programs run here; all else is of the other system.
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} ${SHOPTALK_WINDOWS_PREFIX}/lib/pkgconfig)
set(ENV{PKG_CONFIG_PATH} "")
