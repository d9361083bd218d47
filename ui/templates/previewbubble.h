// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/templatecomponents.h"
#include "ui/templates/previewheading.h"
#include "ui/theme/controls.h"

#include <QFrame>
#include <QImage>

class QVBoxLayout;

namespace shoptalk {

/// What one bubble or one card of a preview shows.
struct BubbleParts {
    TemplateHeader header = {};
    TemplateText body = {};
    QString footer = {};
    LimitedTimeOffer offer = {};
    QList<TemplateButton> buttons = {};
    PreviewHeading heading = {}; ///< What was chosen for a header that is no text.
    QImage picture = {}; ///< Of the heading's file; null if it is none, or not read yet.
};

/// One rounded bubble with its parts below each other.
class PreviewBubble : public QFrame {
    Q_OBJECT
public:
    PreviewBubble(const Theme &theme, const BubbleParts &parts, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHeader(const BubbleParts &parts);
    void addText(const QString &text, TextStyle style, const QString &objectName);
    void addFooter(const QString &text);
    void addOffer(const LimitedTimeOffer &offer);
    void addButton(const TemplateButton &button);
    void addLine();

    const Theme &m_theme;
    QVBoxLayout *m_column;
};

/// `text` with its variables replaced by their examples, and WhatsApp's formatting (*bold*) turned into HTML
/// for a label. Everything else in it is plain text.
QString previewHtml(const TemplateText &text);

} // namespace shoptalk
