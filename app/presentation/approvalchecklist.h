#pragma once

#include "workflow/approvesending.h"

#include <QAbstractListModel>

/** Everything the approval dialog shows. */
Result<ApprovalDossier> readDossier(Database &database, SendingId sending);

/** The instructions to verify, each with a box; approving is possible when all are ticked (specification §9.2). */
class ApprovalChecklist : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, MarkRole };

    using QAbstractListModel::QAbstractListModel;

    void load(const ApprovalDossier &dossier);
    /** What the person typed where the number of recipients is asked. */
    void setTypedNumber(const QString &text);

    int remaining() const;
    bool isNumberRight() const;
    bool isComplete() const { return remaining() == 0 && isNumberRight(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void completenessChanged();

private:
    QList<ApprovalCheck> m_checks;
    QList<bool> m_ticked;
    std::optional<qint64> m_numberToType;
    QString m_typed;
};
