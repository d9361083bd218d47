// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/templatecomponents.h"
#include "ui/theme/controls.h"

#include <QFrame>

class QVBoxLayout;

namespace shoptalk {

/// A template as the customer's phone shows it: a bubble with heading, text and last line, the buttons below
/// it, and the cards of a carousel side by side.
class TemplatePreview : public QFrame {
    Q_OBJECT
public:
    explicit TemplatePreview(const Theme &theme, QWidget *parent = nullptr);

    /// Sets what is shown. Variables that are not filled in are shown with their examples.
    void setComponents(const TemplateComponents &components);
    /// All of the text, as a screen reader says it.
    QString spokenText() const;

private:
    void rebuild();

    const Theme &m_theme;
    TemplateComponents m_components;
    QVBoxLayout *m_column;
    QWidget *m_message = nullptr;
};

} // namespace shoptalk
