// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEngineView>

namespace shoptalk {

/// Shows a page of the login. Its context menu has only what a password manager needs.
class LoginView final : public QWebEngineView {
    Q_OBJECT
public:
    using QWebEngineView::QWebEngineView;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace shoptalk
