// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace shoptalk {

class Theme;

/// Shows pages of the guide. Pictures are at most as wide as the page; pages that are missing in the person's
/// language come in English, and web pages open in the browser.
class HelpBrowser : public QTextBrowser {
    Q_OBJECT
public:
    explicit HelpBrowser(const Theme &theme, QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QImage fitted(const QImage &picture) const;
    void applyStyle();

    const Theme &m_theme;
    int m_pictureWidth = 0; ///< The width for which the pictures of the page were scaled.
};

} // namespace shoptalk
