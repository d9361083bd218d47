# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D BUILD=folder -P make-msi.cmake: the MSI of a configured and compiled console, with wixl, which runs where CPack's WiX
# generator does not. Components, names and numbers are those of CPackConfig.cmake, so both make the same package. It has
# no pages to choose a folder, because wixl knows none: Windows shows its own progress.
include(${BUILD}/CPackConfig.cmake)
find_program(WIXL wixl REQUIRED)
set(work ${BUILD}/msi)
file(REMOVE_RECURSE ${work})

# Whatever stands in a text of the package is no markup.
function(escape variable text)
    string(REPLACE "&" "&amp;" text "${text}")
    string(REPLACE "<" "&lt;" text "${text}")
    string(REPLACE "\"" "&quot;" text "${text}")
    set(${variable} "${text}" PARENT_SCOPE)
endfunction()

# The same file is the same component in every version: Windows counts users of a component by its number.
function(number variable name)
    string(UUID made NAMESPACE ${CPACK_WIX_UPGRADE_GUID} NAME "${name}" TYPE SHA1 UPPER)
    set(${variable} ${made} PARENT_SCOPE)
endfunction()

# describe_folder(COMPONENT FOLDER ID): appends what is in FOLDER to `tree`, and its components to `references`.
function(describe_folder component folder id)
    file(GLOB entries LIST_DIRECTORIES true RELATIVE ${folder} ${folder}/*)
    foreach(entry IN LISTS entries)
        file(RELATIVE_PATH path ${work}/${component} ${folder}/${entry})
        number(guid "${component}/${path}")
        string(MD5 key "${component}/${path}")
        escape(name "${entry}")
        if(IS_DIRECTORY ${folder}/${entry})
            string(APPEND tree "<Directory Id=\"D${key}\" Name=\"${name}\">\n")
            describe_folder(${component} ${folder}/${entry} D${key})
            string(APPEND tree "</Directory>\n")
        else()
            escape(source "${component}/${path}")
            string(APPEND tree "<Component Id=\"C${key}\" Guid=\"${guid}\" Win64=\"yes\">"
                               "<File Id=\"F${key}\" Name=\"${name}\" Source=\"${source}\" KeyPath=\"yes\"/></Component>\n")
            string(APPEND references "<ComponentRef Id=\"C${key}\"/>\n")
        endif()
    endforeach()
    set(tree "${tree}" PARENT_SCOPE)
    set(references "${references}" PARENT_SCOPE)
endfunction()

set(tree)
set(features)
foreach(component IN LISTS CPACK_COMPONENTS_ALL)
    execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --component ${component} --prefix ${work}/${component} --strip
                    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
    set(references)
    describe_folder(${component} ${work}/${component} INSTALLFOLDER)
    string(TOUPPER ${component} upper)
    escape(title "${CPACK_COMPONENT_${upper}_DISPLAY_NAME}")
    escape(description "${CPACK_COMPONENT_${upper}_DESCRIPTION}")
    if(component STREQUAL console)
        string(APPEND references "<ComponentRef Id=\"StartMenu\"/>\n")
    endif()
    string(APPEND features "<Feature Id=\"${component}\" Title=\"${title}\" Description=\"${description}\" Level=\"1\" Absent=\"disallow\">\n"
                           "${references}</Feature>\n")
endforeach()

list(GET CPACK_PACKAGE_EXECUTABLES 0 program)
list(GET CPACK_PACKAGE_EXECUTABLES 1 label)
number(menu_guid "start menu")
foreach(text IN ITEMS CPACK_PACKAGE_NAME CPACK_PACKAGE_VENDOR CPACK_PACKAGE_HOMEPAGE_URL label CPACK_WIX_PROGRAM_MENU_FOLDER
                      CPACK_PACKAGE_INSTALL_DIRECTORY CPACK_PACKAGE_DESCRIPTION_SUMMARY)
    escape(${text} "${${text}}")
endforeach()
file(CONFIGURE OUTPUT ${work}/package.wxs @ONLY CONTENT [[<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
<Product Id="*" Name="@label@" Language="1033" Version="@CPACK_PACKAGE_VERSION@" Manufacturer="@CPACK_PACKAGE_VENDOR@" UpgradeCode="@CPACK_WIX_UPGRADE_GUID@">
<Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine" Description="@CPACK_PACKAGE_DESCRIPTION_SUMMARY@" Manufacturer="@CPACK_PACKAGE_VENDOR@"/>
<MajorUpgrade DowngradeErrorMessage="A newer version of @label@ is already installed."/>
<Media Id="1" Cabinet="shoptalk.cab" EmbedCab="yes"/>
<Property Id="ARPURLINFOABOUT" Value="@CPACK_PACKAGE_HOMEPAGE_URL@"/>
<Directory Id="TARGETDIR" Name="SourceDir">
<Directory Id="ProgramFiles64Folder"><Directory Id="INSTALLFOLDER" Name="@CPACK_PACKAGE_INSTALL_DIRECTORY@">
@tree@</Directory></Directory>
<Directory Id="ProgramMenuFolder"><Directory Id="MenuFolder" Name="@CPACK_WIX_PROGRAM_MENU_FOLDER@">
<Component Id="StartMenu" Guid="@menu_guid@" Win64="yes">
<Shortcut Id="StartMenuShortcut" Name="@label@" Target="[INSTALLFOLDER]@program@.exe" WorkingDirectory="INSTALLFOLDER"/>
<RemoveFolder Id="MenuFolder" On="uninstall"/>
<RegistryValue Root="HKCU" Key="Software\@label@" Name="StartMenu" Type="integer" Value="1" KeyPath="yes"/>
</Component>
</Directory></Directory>
</Directory>
@features@</Product>
</Wix>
]])
file(MAKE_DIRECTORY ${BUILD}/packages)
execute_process(COMMAND ${WIXL} --arch x64 -o ${BUILD}/packages/${CPACK_PACKAGE_FILE_NAME}.msi package.wxs WORKING_DIRECTORY ${work}
                COMMAND_ERROR_IS_FATAL ANY)
