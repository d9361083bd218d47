// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace shoptalk {

class Theme;

/// Across the top of the window while Meta no longer takes the sign-in; hidden at first.
class SignInBanner : public QFrame {
    Q_OBJECT
public:
    explicit SignInBanner(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void signInRequested();
};

} // namespace shoptalk
