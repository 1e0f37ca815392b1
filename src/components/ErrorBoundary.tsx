import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** The fault is forgotten when this changes. */
  readonly resetOn: string;
  /** Puts right what can be put right before the children are shown anew. */
  readonly onRetry: () => void;
}

/** Shows a plain message and a way to try again where something below fails, instead of a blank page. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.error !== null && before.resetOn !== this.props.resetOn) this.setState({ error: null });
  }

  private readonly retry = () => {
    this.props.onRetry();
    this.setState({ error: null });
  };

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <p className="notice" role="alert">
        Vyn kunde inte visas. Det du har valt finns kvar i adressen.{' '}
        <button type="button" className="chip" onClick={this.retry}>
          Försök igen
        </button>
        <small>({error.message})</small>
      </p>
    );
  }
}
