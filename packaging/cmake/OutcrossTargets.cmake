# What every target of the project shares: warnings, sanitizers, include root.

# Same floating-point results on every x86-64 machine: no fused multiply-add behind our back. Hot loops that ask for a
# wider vector unit (function multiversioning) then compute the very same numbers as the baseline.
add_library(outcross_options INTERFACE)
# Eigen's products stay on the thread that asks: only our own loops decide about threads.
target_compile_definitions(outcross_options INTERFACE EIGEN_DONT_PARALLELIZE)
target_include_directories(outcross_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(outcross_options INTERFACE
  -Wall -Wextra -Wconversion -Wshadow -ffp-contract=off
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

# outcross_test(<name> SOURCES ... LIBRARIES ...): one Qt Test program, run offscreen; its label is the tree it tests.
function(outcross_test name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LIBRARIES" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE ${ARG_LIBRARIES} outcross_options Qt6::Test)
  target_compile_definitions(${name} PRIVATE OUTCROSS_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  add_test(NAME ${name} COMMAND ${name})
  file(RELATIVE_PATH label ${PROJECT_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
  string(REGEX REPLACE "/.*" "" label "${label}")
  # Sleeping OpenMP threads: on two cores, spinning ones keep other tests from running.
  set_tests_properties(${name} PROPERTIES TIMEOUT 300 LABELS "${label}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;OMP_WAIT_POLICY=passive;LC_ALL=C.UTF-8;${OUTCROSS_SANITIZER_ENVIRONMENT}")
endfunction()
