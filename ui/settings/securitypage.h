// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

namespace shoptalk {

class Theme;

/// How the shop's secrets are kept on this computer.
class SecurityPage : public SettingsPage {
    Q_OBJECT
public:
    explicit SecurityPage(const Theme &theme, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
};

} // namespace shoptalk
