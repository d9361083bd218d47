// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QUrl;

namespace shoptalk {

class Theme;

/// Explains what to do when Meta shows an error inside its own page, which the program can't detect.
class LoginHelp final : public QFrame {
    Q_OBJECT
public:
    LoginHelp(const Theme &theme, const QUrl &redirect, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to continue in their own browser.
    void browserRequested();
};

} // namespace shoptalk
