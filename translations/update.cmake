# cmake -D LUPDATE=<lupdate> -D STRINGS=<scenario_strings.cpp> -D CATALOGUES=<folder of *.ts>
#   -P update.cmake
# Brings the catalogues of a folder up to date with the sources. English takes the plural forms only.
cmake_minimum_required(VERSION 3.25)

cmake_path(GET CMAKE_SCRIPT_MODE_FILE PARENT_PATH here)
cmake_path(GET here PARENT_PATH root)

# Locations and line numbers would change with every edit of a source; a catalogue changes when a sentence does.
file(GLOB catalogues ${CATALOGUES}/outcross_*.ts)
foreach(catalogue ${catalogues})
  string(REGEX REPLACE "^.*/outcross_(.*)\\.ts$" "\\1" language ${catalogue})
  set(options)
  if(language STREQUAL "en")
    set(options -pluralonly)
  endif()
  execute_process(
    COMMAND ${LUPDATE} -silent -locations none -extensions cpp,h ${options} -I ${root}
      ${root}/engine ${root}/widgets ${root}/app ${STRINGS}
      -source-language en -target-language ${language} -ts ${catalogue}
    COMMAND_ERROR_IS_FATAL ANY)
endforeach()
