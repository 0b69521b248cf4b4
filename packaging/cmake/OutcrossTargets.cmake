# What every target of the project shares: warnings, sanitizers, include root.

# Same floating-point results on every x86-64 machine: no fused multiply-add behind our back. Hot loops that ask for a
# wider vector unit (function multiversioning) then compute the very same numbers as the baseline.
add_library(outcross_options INTERFACE)
# Eigen's products stay on the thread that asks: only our own loops decide about threads.
target_compile_definitions(outcross_options INTERFACE EIGEN_DONT_PARALLELIZE)
target_include_directories(outcross_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(outcross_options INTERFACE
  -Wall -Wextra -Wconversion -Wshadow -ffp-contract=off
  # GCC 12 sees overlaps in "…" + std::string that nobody makes (its bug 105651).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<BOOL:${OUTCROSS_WERROR}>:-Werror>)
if(OUTCROSS_SANITIZE)
  target_compile_options(outcross_options INTERFACE -fsanitize=${OUTCROSS_SANITIZE} -fno-omit-frame-pointer -g)
  target_link_options(outcross_options INTERFACE -fsanitize=${OUTCROSS_SANITIZE})
  # Qt and the font libraries are not instrumented: races inside them cannot be judged, and their caches live till the end.
  set(OUTCROSS_SANITIZER_ENVIRONMENT
    "TSAN_OPTIONS=ignore_noninstrumented_modules=1"
    "UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1"
    "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/packaging/sanitizers/leaks.txt:print_suppressions=0")
endif()

# What nearly every file of a kind reads first, read once: precompiled headers for what draws and for tests. The engine has
# none: there each file reads its own header first, and so shows that this header needs nothing before it.
# Nothing of our own: what names no folder of this checkout, the compiler cache can give to another.
set(OUTCROSS_ENGINE_HEADERS
  <algorithm> <array> <charconv> <cmath> <cstdint> <filesystem> <functional> <limits> <map> <memory> <numeric>
  <optional> <span> <stop_token> <string> <string_view> <utility> <vector>)
set(OUTCROSS_WINDOW_HEADERS
  ${OUTCROSS_ENGINE_HEADERS}
  <QAction> <QApplication> <QCheckBox> <QComboBox> <QDialogButtonBox> <QDir> <QFileInfo> <QFontMetricsF> <QKeyEvent>
  <QLabel> <QLocale> <QPainter> <QPainterPath> <QPushButton> <QScrollArea> <QTimer> <QToolButton> <QVBoxLayout>)

set(OUTCROSS_COMMAND_HEADERS ${OUTCROSS_ENGINE_HEADERS} <QCoreApplication> <QDir> <QFileInfo> <QString> <QStringList>)

# Unrolled loops stand where the time goes: in the rooms that benchmarks measure. What reads files, keeps accounts and draws
# does without, and compiles sooner.
set(OUTCROSS_FAST_ROOMS measures models population retraining)
set(OUTCROSS_PLAIN_OPTIONS $<$<CONFIG:Release>:-O2>)

# outcross_room(<tree> <room> [NEEDS <tree_room> ...] SOURCES ...): one room of engine, widgets or app is one library. It
# links the rooms that it includes and no other, so that one that reaches up does not even link (ARCHITECTURE.md).
function(outcross_room tree name)
  cmake_parse_arguments(ARG "" "" "NEEDS;SOURCES" ${ARGN})
  set(room outcross_${tree}_${name})
  list(TRANSFORM ARG_NEEDS PREPEND outcross_)
  add_library(${room} STATIC ${ARG_SOURCES})
  target_link_libraries(${room} PUBLIC outcross_options ${ARG_NEEDS})
  target_link_libraries(outcross_${tree} INTERFACE ${room})
  if(tree STREQUAL engine)
    target_link_libraries(${room} PUBLIC Eigen3::Eigen OpenMP::OpenMP_CXX
      PRIVATE Boost::headers nlohmann_json::nlohmann_json PNG::PNG)
    if(NOT name IN_LIST OUTCROSS_FAST_ROOMS)
      target_compile_options(${room} PRIVATE ${OUTCROSS_PLAIN_OPTIONS})
    endif()
    return()
  endif()
  set_target_properties(${room} PROPERTIES AUTOMOC ON)
  target_compile_options(${room} PRIVATE ${OUTCROSS_PLAIN_OPTIONS})
  target_compile_definitions(${room} PUBLIC QT_NO_CAST_FROM_ASCII)
  # The first room of its kind compiles the precompiled header, the others use it: all have the same options.
  target_link_libraries(${room} PUBLIC OpenMP::OpenMP_CXX)
  if(room MATCHES "^outcross_app_(shell|files|commands)$")
    target_link_libraries(${room} PUBLIC Qt6::Core Qt6::Gui)
    set(header_of outcross_app_shell)
    set(headers ${OUTCROSS_COMMAND_HEADERS})
  else()
    target_link_libraries(${room} PUBLIC Qt6::Widgets Qt6::Charts Qt6::Svg)
    set(header_of outcross_widgets_style)
    set(headers ${OUTCROSS_WINDOW_HEADERS})
  endif()
  if(room STREQUAL header_of)
    target_precompile_headers(${room} PRIVATE ${headers})
  else()
    target_precompile_headers(${room} REUSE_FROM ${header_of})
  endif()
endfunction()

# Tests are compiled for speed of compiling; what they test is as fast as ever.
# GCC 12 at -O1 sees writes beyond short strings that nobody makes.
set(OUTCROSS_TEST_OPTIONS $<$<CONFIG:Release>:-O1> $<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds>
  $<$<CXX_COMPILER_ID:GNU>:-Wno-stringop-overflow>)

# Everything that programs of tests share: options, libraries, and the precompiled header of their kind, compiled once
# with the main program of the rooms. Called once, by tests/CMakeLists.txt.
function(outcross_test_mains)
  foreach(kind engine windows)
    set(main outcross_${kind}_test_main)
    add_library(${main} OBJECT ${PROJECT_SOURCE_DIR}/tests/main.cpp)
    _outcross_test_properties(${main} ${kind})
  endforeach()
  target_precompile_headers(outcross_engine_test_main PRIVATE ${OUTCROSS_ENGINE_HEADERS} <QTest>)
  target_precompile_headers(outcross_windows_test_main PRIVATE ${OUTCROSS_WINDOW_HEADERS} <QTest>)
endfunction()

function(_outcross_test_properties name kind)
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  # Not Qt6::Test itself: it defines the folder of each target, and a precompiled header serves one set of definitions.
  target_link_libraries(${name} PRIVATE outcross_options Qt6::Core $<LINK_ONLY:Qt6::Test>)
  target_include_directories(${name} SYSTEM PRIVATE $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
  if(kind STREQUAL windows)
    target_link_libraries(${name} PRIVATE outcross_widgets)
    target_compile_definitions(${name} PRIVATE OUTCROSS_TESTS_HAVE_WINDOWS)
  else()
    target_link_libraries(${name} PRIVATE outcross_engine)
  endif()
  target_compile_definitions(${name} PRIVATE OUTCROSS_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  target_compile_options(${name} PRIVATE ${OUTCROSS_TEST_OPTIONS})
endfunction()

# Where a test runs; its label is the tree it tests.
function(_outcross_test_environment name)
  file(RELATIVE_PATH label ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
  string(REGEX REPLACE "/.*" "" label "${label}")
  # Sleeping OpenMP threads: on two cores, spinning ones keep other tests from running.
  set_tests_properties(${name} PROPERTIES TIMEOUT 3600 LABELS "${label}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;OMP_WAIT_POLICY=passive;LC_ALL=C.UTF-8;${OUTCROSS_SANITIZER_ENVIRONMENT}")
endfunction()

# outcross_tests([WINDOWS] TESTS <file> ... [NAMES <name> ...] [SOURCES <file> ...] [LIBRARIES <target> ...]): the tests
# of this room, one program, run offscreen. Each of TESTS is a file without its ending that says OUTCROSS_TEST; NAMES are
# what OUTCROSS_TEST_NAMED says in SOURCES. Each is a test of its own for ctest, in a process of its own.
function(outcross_tests)
  cmake_parse_arguments(ARG "WINDOWS" "" "TESTS;NAMES;SOURCES;LIBRARIES" ${ARGN})
  file(RELATIVE_PATH room ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
  string(REPLACE "/" "_" room "${room}_tests")
  set(kind engine)
  if(ARG_WINDOWS)
    set(kind windows)
  endif()
  list(TRANSFORM ARG_TESTS APPEND .cpp OUTPUT_VARIABLE files)
  add_executable(${room} ${files} ${ARG_SOURCES} $<TARGET_OBJECTS:outcross_${kind}_test_main>)
  _outcross_test_properties(${room} ${kind})
  target_link_libraries(${room} PRIVATE ${ARG_LIBRARIES})
  target_precompile_headers(${room} REUSE_FROM outcross_${kind}_test_main)
  foreach(test ${ARG_TESTS} ${ARG_NAMES})
    cmake_path(GET test FILENAME name)
    add_test(NAME ${name} COMMAND ${room} ${name})
    _outcross_test_environment(${name})
  endforeach()
endfunction()

# outcross_test(<name> [WINDOWS] SOURCES ... LIBRARIES ...): a Qt Test program with a main of its own.
function(outcross_test name)
  cmake_parse_arguments(ARG "WINDOWS" "" "SOURCES;LIBRARIES" ${ARGN})
  set(kind engine)
  if(ARG_WINDOWS)
    set(kind windows)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  _outcross_test_properties(${name} ${kind})
  target_link_libraries(${name} PRIVATE ${ARG_LIBRARIES})
  target_precompile_headers(${name} REUSE_FROM outcross_${kind}_test_main)
  add_test(NAME ${name} COMMAND ${name})
  _outcross_test_environment(${name})
endfunction()
