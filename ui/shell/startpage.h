// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace shoptalk {

class Theme;

/// The page that is shown while the data is being opened, usually for an instant.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(const Theme &theme, QWidget *parent = nullptr);
};

} // namespace shoptalk
