// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QUrl;

namespace shoptalk {

class Theme;

/// What to do when Meta shows an error inside its own page, which it never tells the program.
class LoginHelp final : public QFrame {
    Q_OBJECT
public:
    LoginHelp(const Theme &theme, const QUrl &redirect, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to go on in the own browser.
    void browserRequested();
};

} // namespace shoptalk
