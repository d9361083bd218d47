# SPDX-License-Identifier: GPL-3.0-or-later
# What a person can choose to install, the same on every system: the console, and on servers the relay.
include(CPackComponent)
cpack_add_component(console
    DISPLAY_NAME "Shoptalk"
    DESCRIPTION "Answer your customers on WhatsApp."
    REQUIRED)
if(SHOPTALK_RELAY AND LINUX)
    cpack_add_component(relay
        DISPLAY_NAME "Shoptalk relay"
        DESCRIPTION "Receives WhatsApp webhooks on a server while the shop's computers are off.")
endif()
