// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace shoptalk {

class Theme;

/// What is in the window while the data is being opened: usually for a blink.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace shoptalk
