// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/broadcast/broadcaststep.h"
#include "ui/theme/theme.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace shoptalk {

class HeadingChooser;
class TemplatePreview;

/// Fills the variables of the template, and shows the message as one person of the list will get it.
class WordsStep : public BroadcastStep {
    Q_OBJECT
public:
    /// All outlive this.
    WordsStep(BroadcastDraft &draft, Broadcasts &broadcasts, const Theme &theme, QWidget *parent = nullptr);

    QString title() const override { return tr("Texts"); }
    void enter() override;
    void keep() override;
    QString leave() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Field {
        TemplatePlaceholder placeholder;
        QComboBox *kind = nullptr;
        QLineEdit *text = nullptr;
        HeadingChooser *file = nullptr; ///< Null: no file of this computer fills it.
    };

    QWidget *makePreview();
    void showFields();
    void addField(const TemplatePlaceholder &placeholder, const VariableSource &source, QWidget &inner);
    void addChooser(Field &field, const VariableSource &source, QVBoxLayout &column);
    void fillKinds(Field &field, const VariableSource &source) const;
    void showHint(const Field &field) const;
    VariableSource sourceOf(const Field &field) const;
    QString problemOf(const Field &field) const;
    void readPeople();
    void showPerson(int step);
    void take();

    Broadcasts &m_broadcasts;
    const Theme &m_theme;
    QWidget *m_inner = nullptr;
    QVBoxLayout *m_fieldColumn = nullptr;
    QList<Field> m_fields;
    TemplatePreview *m_preview = nullptr;
    QLabel *m_person = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QWidget *m_side = nullptr;
    SharedAudience m_people;
    int m_shown = 0; ///< The index in `m_people` of the person whose message is shown.
    quint64 m_reading = 0; ///< Answers to older readings are dropped.
};

} // namespace shoptalk
